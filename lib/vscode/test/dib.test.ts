import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EditedCell } from '../src/dib/document';
import { parseDib } from '../src/dib/parse';
import { writeDib } from '../src/dib/write';
import { root } from './paths';

const opened = (text: string) => {
  const file = parseDib(text);
  const cells: EditedCell[] = file.cells.map(cell => ({ kernel: cell.kernel, text: cell.source, origin: cell }));
  return { file, cells };
};

const rewritten = (text: string, edit: (cells: EditedCell[]) => EditedCell[] = cells => cells): string => {
  const { file, cells } = opened(text);
  return writeDib(file, edit(cells));
};

const withText = (cells: EditedCell[], at: number, text: string) => cells.map((cell, i) => (i === at ? { ...cell, text } : cell));

const sample = '#!meta\n\n{"a":1}\n\n#!markdown\n\n# Title\n\n#!csharp\n\n\n1 + 1\n\n\n#!html\n<b>x</b>\n';

test('A notebook is read as its cells', () => {
  const cells = parseDib(sample).cells.map(cell => [cell.kernel, cell.source]);
  assert.deepEqual(cells, [['markdown', '# Title'], ['csharp', '1 + 1'], ['html', '<b>x</b>']]);
});

test('Aliases name kernels, other lines that start alike belong to their cell', () => {
  const cells = parseDib('#!md\na\n#!C#\n#!time\n#!CSHARP\nb\n#!js\nc').cells.map(cell => [cell.kernel, cell.source]);
  assert.deepEqual(cells, [['markdown', 'a'], ['csharp', '#!time\n#!CSHARP\nb'], ['javascript', 'c']]);
});

test('A file without text is one empty cell of the kernel that it names last', () => {
  assert.deepEqual(parseDib('').cells, [{ kernel: 'csharp', lead: '', source: '', trail: '' }]);
  assert.equal(parseDib('#!meta\n{}\n#!markdown\n\n').cells[0]!.kernel, 'markdown');
});

const odd = [
  sample, '', '\n\n', '\uFEFF', '\uFEFF' + sample, sample.replaceAll('\n', '\r\n'), sample.replace('\n', '\r\n'), 'var x = 1;',
  '\n\n  1\n\n', '#!meta', '#!meta\n{broken\n#!time\n1', '#!csharp', '#!csharp\n\n#!markdown\n\n#!csharp\n1\n\n#!html\n',
  'a\r\n#!md\r\nb\rc\n', '#!csharp\nA\n#!meta\n{}\n#!time\nB',
  'a\n#!md\n\u2028x\u0000\n', '#!value --name x\ntext', '#!csharp \n1', 'a\n\n#!csharp\nb',
];

test('What was read and not edited is written as it was, however odd', () => {
  for (const text of odd)
    assert.equal(rewritten(text), text, JSON.stringify(text));
});

test('Any pile of lines is written as it was', () => {
  const lines = ['#!csharp', '#!markdown', '#!meta', '{"x":1}', '', '', ' ', 'text', '#!time', '#!md', '\r', '\uFEFF'];
  let seed = 1;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  for (let i = 0; i < 5_000; i++) {
    const text = Array.from({ length: next(12) }, () => lines[next(lines.length)]! + ['\n', '\n', '\r\n', ''][next(4)]!).join('');
    assert.equal(rewritten(text), text, JSON.stringify(text));
  }
});

test('Every notebook of the course is written as it was', () => {
  const folder = join(root, 'notebooks');
  const names = readdirSync(folder).filter(name => name.endsWith('.dib'));
  assert.ok(names.length >= 5);
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8');
    assert.equal(rewritten(text), text, name);
  }
});

test('An edit changes the bytes of its own cell only', () => {
  assert.equal(rewritten(sample, cells => withText(cells, 1, '2 + 2\n3')), sample.replace('1 + 1', '2 + 2\n3'));
  const windows = '\uFEFF' + sample.replaceAll('\n', '\r\n');
  assert.equal(rewritten(windows, cells => withText(cells, 1, '2 + 2\n3')), windows.replace('1 + 1', '2 + 2\r\n3'));
});

test('Line ends that an editor normalised are no edit', () => {
  const mixed = 'a\r\nb\nc\n#!md\nd';
  assert.equal(rewritten(mixed, cells => withText(cells, 0, 'a\nb\nc')), mixed);
});

test('Moved cells take their text along, and the head stays in front', () => {
  assert.equal(
    rewritten(sample, ([a, b, c]) => [c!, a!, b!]),
    '#!meta\n\n{"a":1}\n\n#!html\n<b>x</b>\n#!markdown\n\n# Title\n\n#!csharp\n\n\n1 + 1\n\n\n');
});

test('A first cell that named no kernel names it when it is moved', () => {
  assert.equal(rewritten('a\n#!md\nb', ([a, b]) => [b!, a!]), '#!md\nb\n\n#!csharp\n\na\n');
});

test('New cells are written as .NET Interactive writes them', () => {
  const cell = { kernel: 'csharp', text: '\n1\n2\n\n' };
  assert.equal(rewritten('a', cells => [...cells, cell]), 'a\n\n#!csharp\n\n1\n2\n');
  assert.equal(rewritten('a\r\n', cells => [cell, ...cells]), '#!csharp\r\n\r\n1\r\n2\r\n\r\n#!csharp\r\n\r\na\r\n');
  assert.equal(rewritten('#!meta\n{}', cells => withText(cells, 0, 'x')), '#!meta\n{}\n\n#!csharp\n\nx');
});

test('A cell of another kernel than before names it', () => {
  const edited = rewritten('#!csharp\n\na\n\n#!md\nb\n', cells => cells.map(cell => ({ ...cell, kernel: 'html' })));
  assert.equal(edited, '#!html\n\na\n\n#!html\n\nb\n');
});

test('Cells without text vanish', () => {
  assert.equal(rewritten(sample, cells => withText(cells, 1, '\n')), sample.replace('#!csharp\n\n\n1 + 1\n\n\n', ''));
});

test('Prose that looks like the start of a cell stays prose', () => {
  const edited = rewritten('#!md\na\n', cells => withText(cells, 0, 'write\n#!csharp\nand\n#!time'));
  assert.deepEqual(parseDib(edited).cells.map(cell => cell.source), ['write\n #!csharp\nand\n#!time']);
});

test('Fifty thousand cells are read and written in time that grows with their number', () => {
  const text = '#!csharp\n\nvar x = 1;\nx + 1\n\n'.repeat(50_000);
  const start = performance.now();
  assert.equal(rewritten(text), text);
  assert.ok(performance.now() - start < 60_000);
});
