import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from '../src/kernel/lines';

test('Lines are cut at line feeds alone, wherever the chunks are cut', () => {
  const text = 'one\ntwo \u2028 €\r\n\nfour';
  const bytes = Buffer.from(text);
  for (let size = 1; size <= bytes.length; size++) {
    const lines: string[] = [];
    const take = linesOf(line => lines.push(line));
    for (let at = 0; at < bytes.length; at += size)
      take(bytes.subarray(at, at + size));
    assert.deepEqual(lines, ['one', 'two \u2028 €\r', ''], `chunks of ${size}`);
  }
});
