import { StringDecoder } from 'node:string_decoder';

/** Cuts a stream of bytes into lines at `\n` alone: Node's own reader also cuts at characters that may stand inside JSON. */
export function linesOf(onLine: (line: string) => void): (chunk: Buffer) => void {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  return chunk => {
    const [first, ...others] = decoder.write(chunk).split('\n');
    pieces.push(first!);
    for (const next of others) {
      onLine(pieces.join(''));
      pieces = [next];
    }
  };
}
