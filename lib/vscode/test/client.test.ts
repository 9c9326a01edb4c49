import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { KernelClient } from '../src/kernel/client';
import { CommandFailed, KernelEnded } from '../src/kernel/errors';
import { alive, run, runs, shown, skip, started, withKernel } from './kernel';

test('A cell prints, shows and returns', { skip }, () => withKernel(async kernel => {
  const events = await run(kernel, 'Console.WriteLine("out"); Console.Error.WriteLine("err");\ndisplay("shown");\n$"{1 + 1}"');
  assert.equal(shown(events, 'StandardOutputValueProduced').trim(), 'out');
  assert.equal(shown(events, 'StandardErrorValueProduced').trim(), 'err');
  assert.equal(shown(events, 'DisplayedValueProduced'), 'shown');
  assert.equal(shown(events, 'ReturnValueProduced'), '2');
}));

test('A displayed value is updated under its id', { skip }, () => withKernel(async kernel => {
  const events = await run(kernel, 'var bar = display("10 %");\nbar.Update("90 %");');
  const first = events.find(([type]) => type === 'DisplayedValueProduced')![1];
  const second = events.find(([type]) => type === 'DisplayedValueUpdated')![1];
  assert.ok(first.valueId);
  assert.equal(second.valueId, first.valueId);
}));

test('An exception names the cell as it was called and the line', { skip }, () => withKernel(async kernel => {
  await assert.rejects(run(kernel, 'int x = 1;\nthrow new InvalidOperationException("no\\u2028 way");', 'seven'), (error: Error) => {
    assert.ok(error instanceof CommandFailed);
    assert.match(error.message, /^System\.InvalidOperationException: no\u2028 way\r?\n {3}at .* in cell seven:line 2$/);
    return true;
  });
  assert.equal(shown(await run(kernel, 'x.ToString()'), 'ReturnValueProduced'), '1');
}));

test('A tight loop is cancelled and the variables stay', { skip }, () => withKernel(async kernel => {
  await run(kernel, 'var kept = 42;');
  const { begun, ended } = started(kernel, 'Console.WriteLine("runs"); while (true) { }');
  await begun;
  void kernel.send('Cancel');
  await assert.rejects(ended, /^Error: Command cancelled\.$/);
  assert.equal(shown(await run(kernel, 'kept.ToString()'), 'ReturnValueProduced'), '42');
}));

test('A question is answered while a cell runs', { skip }, () => withKernel(async kernel => {
  const { begun, ended } = started(kernel, 'Console.WriteLine("runs"); await Task.Delay(-1);');
  await begun;
  const body = await kernel.ask(
    'RequestCompletions',
    { code: 'Console.Wri', linePosition: { line: 0, character: 11 }, targetKernelName: 'csharp' },
    'CompletionsProduced');
  const completed = body!.completions!.map(item => item.displayText);
  assert.ok(completed.includes('WriteLine'), completed.join());
  void kernel.send('Cancel');
  await assert.rejects(ended, CommandFailed);
}));

test('A cell asks its user', { skip }, () => withKernel(
  async kernel => {
    const code = 'var name = await Microsoft.DotNet.Interactive.Kernel.GetInputAsync("Your name?");\nname';
    assert.equal(shown(await run(kernel, code), 'ReturnValueProduced'), 'Ada');
  },
  { answer: async question => (question.prompt === 'Your name?' ? 'Ada' : undefined) }));

test('Megabytes of output arrive whole', { skip }, () => withKernel(async kernel => {
  const events = await run(kernel, 'for (var i = 0; i < 100_000; i++) Console.WriteLine($"line {i} äöü €");');
  const lines = shown(events, 'StandardOutputValueProduced').trimEnd().split(/\r?\n/);
  assert.equal(lines.length, 100_000);
  assert.equal(lines[99_999], 'line 99999 äöü €');
}));

test('A kernel that dies fails what waits for it and says how', { skip }, () => withKernel(async kernel => {
  const dying = run(kernel, 'Environment.Exit(3);');
  await assert.rejects(dying, (error: Error) => error instanceof KernelEnded && /exit code 3/.test(error.message));
  await assert.rejects(run(kernel, '1'), KernelEnded);
}));

test('Ending a kernel in the middle of a loop leaves no process', { skip }, async () => {
  let id = 0;
  await withKernel(async kernel => {
    id = kernel.processId!;
    await started(kernel, 'Console.WriteLine("runs"); while (true) { }').begun;
    assert.ok(alive(id));
  });
  assert.ok(!alive(id));
});

test('What a cell left running ends with a killed kernel', { skip: skip || process.platform === 'win32' }, () => withKernel(async kernel => {
  const start = 'new System.Diagnostics.ProcessStartInfo("sh", ["-c", "sleep 1000 > /dev/null & echo $!"]) { RedirectStandardOutput = true }';
  const id = Number(shown(await run(kernel, `System.Diagnostics.Process.Start(${start}).StandardOutput.ReadLine()`), 'ReturnValueProduced'));
  assert.ok(runs(id));
  kernel.kill();
  for (let turns = 0; runs(id); turns++) {
    assert.ok(turns < 600, `The process ${id} is still there.`);
    await pause(100);
  }
}));

test('A program that is not there is said to be missing', async () => {
  const launch = { command: 'no-such-dotnet', args: [], folder: tmpdir() };
  const starting = KernelClient.start(launch, { answer: async () => undefined, log: () => undefined });
  await assert.rejects(starting, (error: Error) => error instanceof KernelEnded && /ENOENT/.test(error.message));
});
