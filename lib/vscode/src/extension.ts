import * as vscode from 'vscode';
import { Completions } from './editing/completions';
import { CellDiagnostics } from './editing/diagnostics';
import { Hover } from './editing/hover';
import { Questions } from './editing/questions';
import { Signatures } from './editing/signatures';
import { diagnoseWhileTyping } from './editing/typing';
import { createController, notebookType } from './notebook/controller';
import { KernelStarter } from './notebook/kernelStarter';
import { DibSerializer } from './notebook/serializer';
import { Sessions } from './notebook/sessions';

let endAll: () => Promise<void> = () => Promise.resolve();

/** Called by VS Code when the first .dib notebook is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Digits', { log: true });
  const starter = new KernelStarter(log);
  const diagnostics = new CellDiagnostics();
  const controller = createController((cells, notebook) => sessions.of(notebook).run(cells));
  const sessions = new Sessions(controller, diagnostics, starter);
  const questions = new Questions(sessions);
  endAll = () => sessions.endAll();

  const activeNotebook = (): vscode.NotebookDocument | undefined => {
    const notebook = vscode.window.activeNotebookEditor?.notebook;
    return notebook?.notebookType === notebookType ? notebook : undefined;
  };
  const restart = async (): Promise<void> => {
    const notebook = activeNotebook();
    if (notebook)
      await sessions.of(notebook).end();
  };
  const rebuild = async (): Promise<void> => {
    // A running kernel's files can't be replaced on Windows.
    await sessions.endAll();
    await starter.rebuild(activeNotebook());
  };

  const csharp = { notebookType, language: 'csharp' };
  context.subscriptions.push(
    log,
    diagnostics,
    controller,
    vscode.workspace.registerNotebookSerializer(notebookType, new DibSerializer(), { transientOutputs: true }),
    vscode.workspace.onDidCloseNotebookDocument(notebook => void sessions.close(notebook)),
    vscode.languages.registerCompletionItemProvider(csharp, new Completions(questions), ...Completions.triggers),
    vscode.languages.registerHoverProvider(csharp, new Hover(questions)),
    vscode.languages.registerSignatureHelpProvider(csharp, new Signatures(questions), ...Signatures.triggers),
    diagnoseWhileTyping(questions, diagnostics),
    vscode.commands.registerCommand('digits.restartKernel', restart),
    vscode.commands.registerCommand('digits.buildKernel', rebuild),
    vscode.commands.registerCommand('digits.showLog', () => log.show()),
  );
}

/** Called by VS Code when it closes. */
export const deactivate = (): Promise<void> => endAll();
