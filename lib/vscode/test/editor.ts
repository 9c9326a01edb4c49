// Stands for VS Code where a session is tested: what a session gives it is kept as it came.
import type * as vscode from 'vscode';

export class NotebookCellOutputItem {
  constructor(readonly text: string) {}

  static text = (text: string): NotebookCellOutputItem => new this(text);
  static stdout = this.text;
  static stderr = this.text;
  static error = ({ stack }: Error): NotebookCellOutputItem => new this(stack!);
}

export class NotebookCellOutput {
  constructor(readonly items: NotebookCellOutputItem[]) {}
}

export const window = { showWarningMessage: async (): Promise<void> => undefined };

/** A cell's run as VS Code sees it. */
export class Execution {
  state: 'waiting' | 'running' | 'passed' | 'failed' | 'dropped' = 'waiting';
  said = '';
  executionOrder: number | undefined;
  readonly cell: vscode.NotebookCell;
  readonly token: { isCancellationRequested: boolean; onCancellationRequested(listener: () => void): { dispose(): void } };
  private readonly onStop = new Set<() => void>();
  private readonly onChange = new Set<() => void>();

  constructor(code: string) {
    this.cell = { document: { getText: () => code, languageId: 'csharp' } } as unknown as vscode.NotebookCell;
    const { onStop } = this;
    this.token = {
      isCancellationRequested: false,
      onCancellationRequested(listener) {
        onStop.add(listener);
        return { dispose: () => void onStop.delete(listener) };
      },
    };
  }

  /** What the button beside a cell does. */
  stop(): void {
    this.token.isCancellationRequested = true;
    [...this.onStop].forEach(listener => listener());
  }

  /** Waits until something holds. */
  async until(holds: (execution: this) => boolean): Promise<void> {
    while (!holds(this))
      await new Promise<void>(changed => this.onChange.add(changed));
  }

  start = (): void => this.change(() => (this.state = 'running'));

  end(success: boolean | undefined): void {
    if (this.state !== 'waiting' && this.state !== 'running')
      throw new Error(`The run ended twice: it is ${this.state}.`);
    this.change(() => (this.state = success === undefined ? 'dropped' : success ? 'passed' : 'failed'));
  }

  clearOutput = async (): Promise<void> => undefined;
  appendOutput = async (output: NotebookCellOutput): Promise<void> => this.say(output.items);
  replaceOutputItems = async (items: NotebookCellOutputItem[]): Promise<void> => this.say(items);
  appendOutputItems = async (item: NotebookCellOutputItem): Promise<void> => this.say([item]);

  private say(items: NotebookCellOutputItem[]): void {
    this.change(() => (this.said += items.map(item => item.text).join('')));
  }

  private change(how: () => void): void {
    how();
    this.onChange.forEach(changed => changed());
    this.onChange.clear();
  }
}
