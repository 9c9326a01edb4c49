import * as vscode from 'vscode';
import { EventBody } from '../kernel/protocol';
import { kernelForCell } from '../notebook/serializer';
import { cellOf, Sessions } from '../notebook/sessions';
import { linePosition } from './positions';

/** Asks the kernels of notebooks about places in their cells. */
export class Questions {
  constructor(private readonly sessions: Sessions) {}

  /** The kernel's answer; nothing if it has none, or if no cell has started it. */
  async ask(
    document: vscode.TextDocument, position: vscode.Position | undefined, commandType: string, answerType: string,
  ): Promise<EventBody | undefined> {
    const cell = cellOf(document);
    if (!cell)
      return undefined;
    try {
      const kernel = await this.sessions.of(cell.notebook).startedKernel;
      const place = position && { linePosition: linePosition(position) };
      return await kernel?.ask(commandType, { code: document.getText(), targetKernelName: kernelForCell(cell), ...place }, answerType);
    } catch {
      // A half-written cell may be more than the kernel can answer for; the next letter asks again.
      return undefined;
    }
  }
}
