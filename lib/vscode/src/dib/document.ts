/** A notebook's text, taken apart so that putting it together again gives the same characters. */
export interface DibDocument {
  /** What stands before the first cell: byte order mark, `#!meta` block, blank lines. */
  readonly head: string;

  /** The line end that the first line has. */
  readonly newline: '\n' | '\r\n';

  /** Never none. */
  readonly cells: readonly DibCell[];
}

/** A cell as the file has it; the file is the head and then each cell's lead, source and trail. */
export interface DibCell {
  readonly kernel: string;

  /** From the line that names the kernel to the source; empty in a file that starts with the source. */
  readonly lead: string;

  /** The text without blank lines at its ends. */
  readonly source: string;

  /** The line end and the blank lines after the source. */
  readonly trail: string;
}

/** A cell as it is now, and what the file had; nothing if it is new. */
export interface EditedCell {
  readonly kernel: string;
  readonly text: string;
  readonly origin?: DibCell | undefined;
}
