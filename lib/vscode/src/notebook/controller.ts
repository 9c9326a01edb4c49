import * as vscode from 'vscode';

/** The notebooks' type, as package.json declares it. */
export const notebookType = 'digits-notebook';

/** The languages that the kernel runs or shows. */
const languages = ['csharp', 'html', 'javascript', 'mermaid', 'value'];

type Run = (cells: vscode.NotebookCell[], notebook: vscode.NotebookDocument) => Promise<void>;

/** Makes the choice "Digits (C#)" among the kernels that VS Code offers for a notebook. */
export function createController(run: Run): vscode.NotebookController {
  const controller = vscode.notebooks.createNotebookController('digits-csharp', notebookType, 'Digits (C#)');
  controller.supportedLanguages = languages;
  controller.supportsExecutionOrder = true;
  controller.description = "The course's own kernel";
  controller.executeHandler = run;
  return controller;
}
