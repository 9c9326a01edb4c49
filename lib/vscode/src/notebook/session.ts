import * as vscode from 'vscode';
import { CellDiagnostics } from '../editing/diagnostics';
import { KernelClient } from '../kernel/client';
import { CommandFailed } from '../kernel/errors';
import { CellRun } from './cellRun';
import { kernelForCell } from './serializer';

/** How long a kernel may take to stop a cell before it is ended. */
const stopPatience = 10_000;

/** A notebook's kernel and the cells that wait for it. The kernel starts with the first cell. */
export class NotebookSession {
  private kernel: Promise<KernelClient> | undefined;
  private queue: vscode.NotebookCellExecution[] = [];
  private running: Promise<void> | undefined;
  private order = 0;
  private restarts = 0;
  private readonly displays = new Map<string, vscode.NotebookCellOutput>();
  private readonly cellsByOrder = new Map<string, vscode.NotebookCell>();

  constructor(
    private readonly controller: vscode.NotebookController,
    private readonly diagnostics: CellDiagnostics,
    private readonly start: () => Promise<KernelClient>,
  ) {}

  /** The kernel, if it has been started. */
  get startedKernel(): Promise<KernelClient> | undefined {
    return this.kernel;
  }

  /** Runs cells after those that are waiting. One that fails drops all that wait. */
  run(cells: readonly vscode.NotebookCell[]): Promise<void> {
    for (const cell of cells) {
      const execution = this.controller.createNotebookCellExecution(cell);
      execution.token.onCancellationRequested(() => this.drop(waiting => waiting === execution));
      this.queue.push(execution);
    }
    if (this.queue.length > 0)
      this.running ??= this.runQueue();
    return this.running ?? Promise.resolve();
  }

  /** Ends the kernel; the next cell starts a new one. */
  async end(): Promise<void> {
    const { kernel } = this;
    this.restarts++;
    this.forget();
    this.drop(() => true);
    await kernel?.then(started => started.end(), () => undefined);
  }

  private ensureKernel(): Promise<KernelClient> {
    if (!this.kernel) {
      this.kernel = this.start();
      void this.watch(this.kernel);
    }
    return this.kernel;
  }

  /** Waits for a kernel's end. What nobody asked for is told; a cell that ran shows it itself. */
  private async watch(kernel: Promise<KernelClient>): Promise<void> {
    const ended = await kernel.then(started => started.ended, () => undefined);
    if (this.kernel !== kernel)
      return;
    this.forget();
    if (ended && !this.running)
      void vscode.window.showWarningMessage(`${ended.message} The next cell starts a new one, without variables.`);
  }

  private forget(): void {
    this.kernel = undefined;
    this.order = 0;
    this.displays.clear();
    this.cellsByOrder.clear();
  }

  private async runQueue(): Promise<void> {
    try {
      for (let next = this.queue.shift(); next; next = this.queue.shift()) {
        const { restarts } = this;
        // What was asked for after a stop or a restart is not dropped by the end of what they ended.
        if (!await this.runCell(next) && !next.token.isCancellationRequested && restarts === this.restarts)
          this.drop(() => true);
      }
    } finally {
      // Here and not a moment later: a cell that came in between would wait for ever.
      this.running = undefined;
    }
  }

  private drop(which: (execution: vscode.NotebookCellExecution) => boolean): void {
    const dropped = this.queue.filter(which);
    this.queue = this.queue.filter(execution => !dropped.includes(execution));
    for (const execution of dropped)
      execution.end(undefined);
  }

  private async runCell(execution: vscode.NotebookCellExecution): Promise<boolean> {
    const { cell, token } = execution;
    const { restarts } = this;
    token.onCancellationRequested(() => this.drop(() => true));
    const kernel = await Promise.race([this.ensureKernel(), cancelled(token)]).catch(() => undefined);
    if (!kernel || restarts !== this.restarts) {
      execution.end(undefined);
      return false;
    }

    const label = `${++this.order}`;
    this.cellsByOrder.set(label, cell);
    execution.executionOrder = this.order;
    execution.start(Date.now());
    void execution.clearOutput();
    this.diagnostics.clear(cell);
    const run = new CellRun(execution, this.displays, body => this.diagnostics.show(cell, body.diagnostics));
    const interrupt = token.onCancellationRequested(() => void stop(kernel));
    try {
      const command = { code: cell.document.getText(), targetKernelName: kernelForCell(cell), parameters: { cell: label } };
      await kernel.send('SubmitCode', command, (type, body) => run.take(type, body));
      execution.end(true, Date.now());
      return true;
    } catch (error) {
      run.fail(error as Error);
      if (error instanceof CommandFailed)
        this.diagnostics.showException(error.message, frameCell => this.cellsByOrder.get(frameCell));
      execution.end(false, Date.now());
      return false;
    } finally {
      interrupt.dispose();
    }
  }
}

const cancelled = (token: vscode.CancellationToken): Promise<undefined> =>
  new Promise(resolve => token.onCancellationRequested(() => resolve(undefined)));

/** Stops the running cell; a kernel that does not answer is ended. */
async function stop(kernel: KernelClient): Promise<void> {
  const impatient = setTimeout(() => kernel.kill(), stopPatience);
  await kernel.send('Cancel').catch(() => undefined);
  clearTimeout(impatient);
}
