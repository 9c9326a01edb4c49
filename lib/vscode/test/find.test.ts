import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { findKernel } from '../src/kernel/find';

const within = (use: (folder: string) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), 'digits-vscode-'));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const file = (...path: string[]): string => {
  const name = join(...path);
  mkdirSync(dirname(name), { recursive: true });
  writeFileSync(name, '');
  return name;
};

test('The newest build is found from a folder below', () => within(home => {
  const project = file(home, 'lib', 'Digits.Cli', 'Digits.Cli.csproj');
  const notebooks = dirname(file(home, 'notebooks', 'deep', 'a.dib'));
  assert.deepEqual(findKernel([notebooks]), { project });

  const release = file(home, 'lib', 'Digits.Cli', 'bin', 'Release', 'net10.0', 'digits.dll');
  const debug = file(home, 'lib', 'Digits.Cli', 'bin', 'Debug', 'net10.0', 'digits.dll');
  utimesSync(release, 1, 1);
  assert.deepEqual(findKernel([notebooks]), { assembly: debug, project });
}));

test('A later folder counts where the first ones lead nowhere', () => within(home => within(elsewhere => {
  const project = file(home, 'lib', 'Digits.Cli', 'Digits.Cli.csproj');
  assert.equal(findKernel([elsewhere]), undefined);
  assert.deepEqual(findKernel([elsewhere, home]), { project });
})));
