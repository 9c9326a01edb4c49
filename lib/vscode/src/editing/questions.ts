import * as vscode from 'vscode';
import { EventBody } from '../kernel/protocol';
import { kernelForCell } from '../notebook/serializer';
import { cellOf, Sessions } from '../notebook/sessions';
import { linePosition } from './positions';

/** Asks the kernels of notebooks about places in their cells. */
export class Questions {
  /** @param mayStart Whether a notebook's kernel may be started to be asked. */
  constructor(private readonly sessions: Sessions, private readonly mayStart: (notebook: vscode.NotebookDocument) => boolean) {}

  /** The kernel's answer; nothing if it has none, or if there is no kernel to ask. */
  async ask(
    document: vscode.TextDocument, position: vscode.Position | undefined, commandType: string, answerType: string, startsKernel = false,
  ): Promise<EventBody | undefined> {
    const cell = cellOf(document);
    if (!cell)
      return undefined;
    const session = this.sessions.of(cell.notebook);
    try {
      const kernel = await (startsKernel && this.mayStart(cell.notebook) ? session.ensureKernel() : session.startedKernel);
      const place = position && { linePosition: linePosition(position) };
      return await kernel?.ask(commandType, { code: document.getText(), targetKernelName: kernelForCell(cell), ...place }, answerType);
    } catch {
      // A half-written cell may be more than the kernel can answer for; the next letter asks again.
      return undefined;
    }
  }
}
