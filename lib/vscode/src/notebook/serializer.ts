import * as vscode from 'vscode';
import { DibCell, DibDocument } from '../dib/document';
import { defaultKernel, kernelOf, languageOf, markdown } from '../dib/kernels';
import { parseDib } from '../dib/parse';
import { writeDib } from '../dib/write';

/** What a notebook and its cells remember of their file, so that what nobody edits is written as it was. */
type FileMetadata = Partial<Pick<DibDocument, 'head' | 'newline'>>;
interface CellMetadata {
  readonly dib?: DibCell;
}

/** Reads and writes .dib files. */
export class DibSerializer implements vscode.NotebookSerializer {
  deserializeNotebook(content: Uint8Array): vscode.NotebookData {
    const file = parseDib(decode(content));
    const data = new vscode.NotebookData(file.cells.map(toData));
    data.metadata = { head: file.head, newline: file.newline } satisfies FileMetadata;
    return data;
  }

  serializeNotebook(data: vscode.NotebookData): Uint8Array {
    const { head = '', newline = '\n' } = (data.metadata ?? {}) as FileMetadata;
    const cells = data.cells.map(cell => ({
      kernel: kernelFor(cell),
      text: cell.value,
      origin: (cell.metadata as CellMetadata | undefined)?.dib,
    }));
    return new TextEncoder().encode(writeDib({ head, newline }, cells));
  }
}

/** The kernel that runs a code cell. */
export const kernelForCell = (cell: vscode.NotebookCell): string => kernelOf(cell.document.languageId) ?? defaultKernel;

function toData(cell: DibCell): vscode.NotebookCellData {
  const kind = cell.kernel === markdown ? vscode.NotebookCellKind.Markup : vscode.NotebookCellKind.Code;
  const data = new vscode.NotebookCellData(kind, cell.source, languageOf(cell.kernel));
  data.metadata = { dib: cell } satisfies CellMetadata;
  return data;
}

function kernelFor(cell: vscode.NotebookCellData): string {
  const kernel = cell.kind === vscode.NotebookCellKind.Markup ? markdown : kernelOf(cell.languageId);
  if (kernel === undefined)
    throw new Error(`A .dib file has no cells of the language ${cell.languageId}. Choose another in the cell's lower right corner.`);
  return kernel;
}

function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new Error('This file is not UTF-8 text. Open it as text (Reopen Editor With…), and save it with the encoding UTF-8.');
  }
}
