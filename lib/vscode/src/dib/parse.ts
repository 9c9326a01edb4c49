import { DibCell, DibDocument } from './document';
import { defaultKernel, kernelNamed } from './kernels';

const isBlank = (line: string): boolean => /^[\r\n]*$/.test(line);

/** The kernel that a line opens a cell of. */
export const kernelOpenedBy = (line: string): string | undefined =>
  line.startsWith('#!') ? kernelNamed(line.slice(2).replace(/[\r\n]+$/, '')) : undefined;

/** Whether a line opens the block about the file itself. */
export const opensMeta = (line: string): boolean => line.startsWith('#!meta');

/**
 * Reads a notebook as .NET Interactive does; any text is one. A line `#!name` opens a cell when the name is a known kernel's, any other
 * `#!` line belongs to its cell. The first `#!meta` line opens a block that reaches to the next `#!` line. Cells without text vanish into
 * what surrounds them.
 */
export function parseDib(text: string): DibDocument {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(mark.length).match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const cells: DibCell[] = [];
  let kernel = defaultKernel;
  let lead = '';
  let body: string[] = [];

  const closeCell = (): void => {
    const first = body.findIndex(line => !isBlank(line));
    const end = body.findLastIndex(line => !isBlank(line)) + 1;
    if (first < 0) {
      lead += body.join('');
    } else {
      const source = body.slice(first, end).join('');
      const trimmed = source.replace(/[\r\n]+$/, '');
      cells.push({
        kernel,
        lead: lead + body.slice(0, first).join(''),
        source: trimmed,
        trail: source.slice(trimmed.length) + body.slice(end).join(''),
      });
      lead = '';
    }
    body = [];
  };

  let metaSeen = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (!metaSeen && opensMeta(line)) {
      metaSeen = true;
      closeCell();
      const end = lines.findIndex((next, at) => at > i && next.startsWith('#!'));
      const block = lines.slice(i, end < 0 ? undefined : end);
      lead += block.join('');
      i += block.length - 1;
    } else if (kernelOpenedBy(line)) {
      closeCell();
      kernel = kernelOpenedBy(line)!;
      lead += line;
    } else {
      body.push(line);
    }
  }
  closeCell();

  // What is left over is blank, or names kernels of cells without text.
  const last = cells.pop() ?? { kernel, lead, source: '', trail: '' };
  cells.push(cells.length > 0 || last.source ? { ...last, trail: last.trail + lead } : last);
  const [head, ownLead] = splitLead(cells[0]!.lead);
  cells[0] = { ...cells[0]!, lead: ownLead };
  return { head: mark + head, newline: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n', cells };
}

/** Parts what stands before the first cell into the file's own and the cell's, which starts at the last line that names a kernel. */
function splitLead(lead: string): [head: string, lead: string] {
  const lines = lead.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const start = lines.findLastIndex(line => kernelOpenedBy(line) !== undefined);
  return start < 0 ? [lead, ''] : [lines.slice(0, start).join(''), lines.slice(start).join('')];
}
