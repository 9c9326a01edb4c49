import * as vscode from 'vscode';
import { FormattedValue } from '../kernel/protocol';

/** A value in all its forms, of which VS Code shows the best it can. */
export const itemsOf = (values: readonly FormattedValue[] = []): vscode.NotebookCellOutputItem[] =>
  values.filter(value => !value.suppressDisplay).map(itemOf);

function itemOf({ mimeType, value }: FormattedValue): vscode.NotebookCellOutputItem {
  // A picture's bytes come as Base64; an SVG is text.
  return /^image\/(?!svg)/.test(mimeType)
    ? new vscode.NotebookCellOutputItem(Buffer.from(value, 'base64'), mimeType)
    : vscode.NotebookCellOutputItem.text(value, mimeType);
}

/** Why a cell failed: an exception with the learner's frames, compile errors, or a sentence. */
export function errorItem(error: Error): vscode.NotebookCellOutputItem {
  const [, name = '', message = error.message] = /^([\w.+`]+): (.*)/.exec(error.message) ?? [];
  return vscode.NotebookCellOutputItem.error({ name, message, stack: error.message });
}
