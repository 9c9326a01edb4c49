import * as vscode from 'vscode';
import { LinePosition, LinePositionSpan } from '../kernel/protocol';

/** A position as the kernel counts. */
export const linePosition = ({ line, character }: vscode.Position): LinePosition => ({ line, character });

/** A range as VS Code counts. */
export const rangeOf = ({ start, end }: LinePositionSpan): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
