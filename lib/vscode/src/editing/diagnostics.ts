import * as vscode from 'vscode';
import { Diagnostic } from '../kernel/protocol';
import { innermostFrame } from '../notebook/trace';
import { rangeOf } from './positions';

const severities: Partial<Record<Diagnostic['severity'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** The squiggles in cells: what the compiler says, and where an exception came from. */
export class CellDiagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('digits');
  private readonly closing = vscode.workspace.onDidCloseTextDocument(document => this.collection.delete(document.uri));

  /** Shows what the compiler says about a cell. */
  show(cell: vscode.NotebookCell, diagnostics: readonly Diagnostic[] = []): void {
    this.collection.set(cell.document.uri, diagnostics.flatMap(diagnostic => {
      const severity = severities[diagnostic.severity];
      if (severity === undefined)
        return [];
      const shown = new vscode.Diagnostic(rangeOf(diagnostic.linePositionSpan), diagnostic.message, severity);
      shown.code = diagnostic.code;
      shown.source = 'C#';
      return [shown];
    }));
  }

  /** Marks the line of a cell that an exception came from. */
  showException(text: string, cellCalled: (label: string) => vscode.NotebookCell | undefined): void {
    const frame = innermostFrame(text);
    const document = frame && cellCalled(frame.cell)?.document;
    if (!document || frame.line >= document.lineCount)
      return;
    const line = document.lineAt(frame.line);
    const range = new vscode.Range(frame.line, line.firstNonWhitespaceCharacterIndex, frame.line, line.text.trimEnd().length);
    const shown = new vscode.Diagnostic(range, text.split(/\r?\n {3}at /, 1)[0]!, vscode.DiagnosticSeverity.Error);
    shown.source = 'exception';
    this.collection.set(document.uri, [...(this.collection.get(document.uri) ?? []), shown]);
  }

  /** Removes a cell's squiggles. */
  clear(cell: vscode.NotebookCell): void {
    this.collection.delete(cell.document.uri);
  }

  dispose(): void {
    this.closing.dispose();
    this.collection.dispose();
  }
}
