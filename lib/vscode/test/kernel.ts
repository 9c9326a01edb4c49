import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { KernelClient, KernelOwner } from '../src/kernel/client';
import { findKernel } from '../src/kernel/find';
import { EventBody } from '../src/kernel/protocol';
import { root } from './paths';

/** The built kernel of this repository. */
export const assembly = findKernel([root])?.assembly;

/** Why tests with a real kernel can't run; false if they can. */
export const skip = assembly === undefined ? 'lib/Digits.Cli has not been built: run `dotnet build lib/Digits.Cli`' : false;

/** Starts the real kernel. */
export function startKernel(owner: Partial<KernelOwner> = {}, folder = tmpdir()): Promise<KernelClient> {
  const launch = { command: 'dotnet', args: ['exec', assembly!, 'kernel'], folder };
  return KernelClient.start(launch, { answer: async () => undefined, log: () => undefined, ...owner });
}

/** Whether a process is there. */
export function alive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Whether a process still runs: it may be over, and only its entry be left because nobody asks how it ended. */
export function runs(id: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', `${id}`]).toString().startsWith('Z');
  } catch {
    return false;
  }
}

/** Starts the real kernel for a test, and ends it after it. */
export async function withKernel(use: (kernel: KernelClient) => Promise<void>, owner: Partial<KernelOwner> = {}): Promise<void> {
  const kernel = await startKernel(owner);
  try {
    await use(kernel);
  } finally {
    await kernel.end();
  }
}

/** Runs a cell and gathers its events. */
export async function run(kernel: KernelClient, code: string, cell = '1'): Promise<[type: string, body: EventBody][]> {
  const events: [string, EventBody][] = [];
  const command = { code, targetKernelName: 'csharp', parameters: { cell } };
  await kernel.send('SubmitCode', command, (type, body) => events.push([type, body]));
  return events;
}

/** Runs a cell that prints; tells when it has begun to. */
export function started(kernel: KernelClient, code: string): { begun: Promise<void>; ended: Promise<void> } {
  let ended!: Promise<void>;
  const begun = new Promise<void>(go => {
    ended = kernel.send('SubmitCode', { code, targetKernelName: 'csharp' }, type => type === 'StandardOutputValueProduced' && go());
  });
  // Its end is not always waited for.
  ended.catch(() => undefined);
  return { begun, ended };
}

/** What events of one type show as plain text, one after the other. */
export const shown = (events: [string, EventBody][], type: string): string =>
  events.filter(event => event[0] === type)
    .map(([, body]) => body.formattedValues?.find(value => value.mimeType === 'text/plain')?.value ?? '')
    .join('');
