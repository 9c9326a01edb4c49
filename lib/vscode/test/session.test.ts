import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as vscode from 'vscode';
import { CellDiagnostics } from '../src/editing/diagnostics';
import { NotebookSession } from '../src/notebook/session';
import { Execution } from './editor';
import { alive, skip, startKernel } from './kernel';

const loop = 'Console.WriteLine($"process {Environment.ProcessId};"); while (true) { }';
const process = (run: Execution): number => Number(/process (\d+);/.exec(run.said)?.[1]);

/** A session whose cells are run as VS Code runs them. */
async function withSession(use: (run: (...cells: string[]) => Execution[], session: NotebookSession) => Promise<void>): Promise<void> {
  const ignored = { clear: () => undefined, show: () => undefined, showException: () => undefined } as unknown as CellDiagnostics;
  const executions = new Map<vscode.NotebookCell, Execution>();
  const controller = { createNotebookCellExecution: (cell: vscode.NotebookCell) => executions.get(cell) };
  const session = new NotebookSession(controller as unknown as vscode.NotebookController, ignored, () => startKernel());
  const run = (...codes: string[]): Execution[] => {
    const runs = codes.map(code => new Execution(code));
    runs.forEach(each => executions.set(each.cell, each));
    void session.run(runs.map(each => each.cell));
    return runs;
  };
  try {
    await use(run, session);
  } finally {
    await session.end();
  }
}

const ended = ({ state }: Execution): boolean => state !== 'waiting' && state !== 'running';

test('A cell that fails drops those that wait', { skip }, () => withSession(async run => {
  const [failing, waiting] = run('throw new Exception("no");', '1');
  await waiting.until(ended);
  assert.deepEqual([failing.state, waiting.state], ['failed', 'dropped']);
}));

test('A cell that is run while another is being stopped runs after it', { skip }, () => withSession(async run => {
  const [, endless, waiting] = run('var kept = 42;', loop, '1');
  await endless.until(({ said }) => said.includes(';'));
  endless.stop();
  const [next] = run('$"kept {kept}"');
  await next.until(ended);
  assert.deepEqual([endless.state, waiting.state, next.state], ['failed', 'dropped', 'passed']);
  assert.equal(next.said, 'kept 42');
}));

test('A cell that is run right after a restart runs on the new kernel', { skip }, () => withSession(async (run, session) => {
  const [, endless, waiting] = run('var kept = 42;', loop, '1');
  await endless.until(({ said }) => said.includes(';'));
  const restarted = session.end();
  const [next] = run('kept');
  await next.until(ended);
  await restarted;
  assert.deepEqual([endless.state, waiting.state, next.state], ['failed', 'dropped', 'failed']);
  assert.match(next.said, /CS0103/);
  assert.ok(!alive(process(endless)));
}));

test('A restart while the kernel starts drops what waited for it, and nothing that comes later', { skip },
  () => withSession(async (run, session) => {
    const before = run('1', '2');
    void session.end();
    const [next] = run('$"{3}"');
    await next.until(ended);
    assert.deepEqual([...before, next].map(({ state }) => state), ['dropped', 'dropped', 'passed']);
    assert.equal(next.executionOrder, 1);
  }));

test('A stop while the kernel starts drops what waited for it, and nothing that comes later', { skip },
  () => withSession(async run => {
    const before = run('1', '2');
    before[0]!.stop();
    const [next] = run('$"{3}"');
    await next.until(ended);
    assert.deepEqual([...before, next].map(({ state }) => state), ['dropped', 'dropped', 'passed']);
  }));

test('A session that is ended while a cell runs leaves no process', { skip }, () => withSession(async (run, session) => {
  const [endless] = run(loop);
  await endless.until(({ said }) => said.includes(';'));
  await session.end();
  await endless.until(ended);
  assert.equal(endless.state, 'failed');
  assert.ok(!alive(process(endless)));
}));
