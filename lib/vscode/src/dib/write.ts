import { DibDocument, EditedCell } from './document';
import { defaultKernel, markdown } from './kernels';
import { kernelOpenedBy, opensMeta } from './parse';

/** Text with the line ends that an editor knows. */
export const normalised = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Writes a notebook: a cell that is as the file had it comes back character for character, the rest as .NET Interactive writes it. */
export function writeDib(file: Pick<DibDocument, 'head' | 'newline'>, cells: readonly EditedCell[]): string {
  const { head, newline } = file;
  const hasBlankHead = head.replace('\uFEFF', '').trim() === '';
  const parts = [head];
  let before: EditedCell | undefined;
  for (const cell of cells) {
    const { kernel, origin } = cell;
    const isUntouched = origin?.kernel === kernel && normalised(origin.source) === normalised(cell.text);
    const source = isUntouched ? origin.source : sourceOf(cell, newline);
    // The format has no empty cells.
    if (source === '' && !isUntouched)
      continue;

    // Only at the start of a file does C# without a line that names it start a cell.
    const follows = before !== undefined || !(hasBlankHead || isUntouched);
    const keepsLead = origin?.kernel === kernel && (origin.lead !== '' || (!follows && (isUntouched || kernel === defaultKernel)));
    if (follows)
      parts.push(separator(parts.at(-1)!, !keepsLead || (before !== undefined && !before.origin)));
    parts.push((keepsLead ? origin.lead : `#!${kernel}${newline}${newline}`) + source + (origin?.trail ?? newline));
    before = cell;
  }
  return parts.join('');

  /** Ends the line before a cell; beside a new cell a blank line, too. */
  function separator(previous: string, isBesideNew: boolean): string {
    const end = previous.endsWith('\n') ? '' : newline;
    return isBesideNew && !(previous + end).endsWith(newline + newline) ? end + newline : end;
  }
}

/**
 * A cell's text without blank lines at its ends. In prose, a space before a line that would open a cell keeps it prose: the format has no
 * escape.
 */
function sourceOf(cell: EditedCell, newline: string): string {
  const lines = normalised(cell.text).replace(/^\n+|\n+$/g, '').split('\n');
  return lines
    .map(line => (cell.kernel === markdown && (kernelOpenedBy(line) || opensMeta(line)) ? ` ${line}` : line))
    .join(newline);
}
