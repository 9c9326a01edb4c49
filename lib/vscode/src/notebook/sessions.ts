import * as vscode from 'vscode';
import { CellDiagnostics } from '../editing/diagnostics';
import { KernelStarter } from './kernelStarter';
import { NotebookSession } from './session';

/** Each open notebook's session; it ends with the notebook. */
export class Sessions {
  private readonly byNotebook = new Map<vscode.NotebookDocument, NotebookSession>();

  constructor(
    private readonly controller: vscode.NotebookController,
    private readonly diagnostics: CellDiagnostics,
    private readonly starter: KernelStarter,
  ) {}

  /** A notebook's session. */
  of(notebook: vscode.NotebookDocument): NotebookSession {
    let session = this.byNotebook.get(notebook);
    if (!session) {
      session = new NotebookSession(this.controller, this.diagnostics, () => this.starter.start(notebook));
      this.byNotebook.set(notebook, session);
    }
    return session;
  }

  /** Ends a closed notebook's kernel. */
  async close(notebook: vscode.NotebookDocument): Promise<void> {
    const session = this.byNotebook.get(notebook);
    this.byNotebook.delete(notebook);
    await session?.end();
  }

  /** Ends all kernels. */
  async endAll(): Promise<void> {
    await Promise.all([...this.byNotebook.values()].map(session => session.end()));
  }
}

/** The cell whose text a document is. */
export function cellOf(document: vscode.TextDocument): vscode.NotebookCell | undefined {
  for (const notebook of vscode.workspace.notebookDocuments) {
    const cell = notebook.getCells().find(candidate => candidate.document === document);
    if (cell)
      return cell;
  }
  return undefined;
}
