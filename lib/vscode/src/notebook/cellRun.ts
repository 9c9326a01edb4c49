import * as vscode from 'vscode';
import { EventBody } from '../kernel/protocol';
import { errorItem, itemsOf } from './outputs';

/** Shows what a running cell says, as it comes. */
export class CellRun {
  private stream: { readonly type: string; readonly output: vscode.NotebookCellOutput } | undefined;

  /** @param displays The notebook's displayed values by their ids: a cell may update what an earlier one shows. */
  constructor(
    private readonly execution: vscode.NotebookCellExecution,
    private readonly displays: Map<string, vscode.NotebookCellOutput>,
    private readonly onDiagnostics: (body: EventBody) => void,
  ) {}

  /** Shows an event. */
  take(type: string, body: EventBody): void {
    switch (type) {
      case 'StandardOutputValueProduced':
      case 'StandardErrorValueProduced':
        return this.print(type, (body.formattedValues ?? []).map(value => value.value).join(''));
      case 'DisplayedValueProduced':
      case 'ReturnValueProduced':
        return this.show(new vscode.NotebookCellOutput(itemsOf(body.formattedValues)), body.valueId);
      case 'DisplayedValueUpdated':
        return this.update(body);
      case 'ErrorProduced':
        return this.fail(new Error(body.message));
      case 'DiagnosticsProduced':
        return this.onDiagnostics(body);
    }
  }

  /** Shows why the cell failed. */
  fail(error: Error): void {
    this.show(new vscode.NotebookCellOutput([errorItem(error)]));
  }

  private print(type: string, text: string): void {
    const item = type === 'StandardErrorValueProduced'
      ? vscode.NotebookCellOutputItem.stderr(text)
      : vscode.NotebookCellOutputItem.stdout(text);
    if (this.stream?.type === type) {
      void this.execution.appendOutputItems(item, this.stream.output);
    } else {
      const output = new vscode.NotebookCellOutput([item]);
      this.show(output);
      this.stream = { type, output };
    }
  }

  private show(output: vscode.NotebookCellOutput, valueId?: string | null): void {
    this.stream = undefined;
    if (valueId)
      this.displays.set(valueId, output);
    void this.execution.appendOutput(output);
  }

  private update(body: EventBody): void {
    const output = this.displays.get(body.valueId ?? '');
    if (output)
      void this.execution.replaceOutputItems(itemsOf(body.formattedValues), output);
    else
      this.show(new vscode.NotebookCellOutput(itemsOf(body.formattedValues)), body.valueId);
  }
}
