import * as vscode from 'vscode';
import { cellOf } from '../notebook/sessions';
import { CellDiagnostics } from './diagnostics';
import { Questions } from './questions';

/** How long a learner pauses before the compiler is asked. */
const pause = 500;

/** Asks what the compiler says about a cell that is being written. */
export function diagnoseWhileTyping(questions: Questions, diagnostics: CellDiagnostics): vscode.Disposable {
  const waiting = new Map<vscode.TextDocument, NodeJS.Timeout>();
  const diagnose = async (document: vscode.TextDocument): Promise<void> => {
    waiting.delete(document);
    const { version } = document;
    const answer = await questions.ask(document, undefined, 'RequestDiagnostics', 'DiagnosticsProduced');
    const cell = cellOf(document);
    if (cell && document.version === version)
      diagnostics.show(cell, answer?.diagnostics);
  };
  const typing = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document.languageId !== 'csharp' || contentChanges.length === 0 || !cellOf(document))
      return;
    clearTimeout(waiting.get(document));
    waiting.set(document, setTimeout(() => void diagnose(document), pause));
  });
  return new vscode.Disposable(() => {
    typing.dispose();
    for (const timer of waiting.values())
      clearTimeout(timer);
  });
}
