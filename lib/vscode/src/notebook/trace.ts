/** Where an exception came from. */
export interface Frame {
  /** What the cell was called when it was submitted. */
  readonly cell: string;

  /** The line, counted from 0. */
  readonly line: number;
}

/** The innermost of the learner's frames in an exception's text. */
export function innermostFrame(text: string): Frame | undefined {
  const frame = /^ {3}at .* in cell (.+):line (\d+)\r?$/m.exec(text);
  return frame ? { cell: frame[1]!, line: Number(frame[2]) - 1 } : undefined;
}
