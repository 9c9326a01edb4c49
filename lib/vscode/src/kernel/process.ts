import { ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { linesOf } from './lines';

/** How a kernel's process is started. */
export interface KernelLaunch {
  readonly command: string;
  readonly args: readonly string[];
  /** Where a cell's relative paths start. */
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  /** The end of what it wrote to its standard error, or why it could not be started. */
  readonly errors: string;
}

const quitPatience = 2_000;
const errorLimit = 8_000;

/** A kernel's process: lines in, lines out. It ends by itself when its input does, so also when the editor is killed. */
export class KernelProcess {
  /** Settles when the process has ended and all that it wrote has been read. */
  readonly ended: Promise<Ending>;

  private readonly child: ChildProcessWithoutNullStreams;

  constructor(launch: KernelLaunch, onLine: (line: string) => void) {
    this.child = spawn(launch.command, launch.args, {
      cwd: launch.folder,
      // What debuggers connect to lies in the folder for temporary files, and a kernel that is killed would leave it there.
      env: { DOTNET_EnableDiagnostics: '0', ...process.env, ...launch.environment },
      windowsHide: true,
    });
    let errors = '';
    this.child.stdout.on('data', linesOf(onLine));
    this.child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-errorLimit)));
    // Writing to a process that has just ended: its ending tells.
    this.child.stdin.on('error', () => undefined);
    this.ended = new Promise(resolve => {
      this.child.on('error', error => resolve({ code: null, errors: error.message }));
      this.child.on('exit', () => this.endRest());
      this.child.on('close', code => resolve({ code, errors: errors.trim() }));
    });
  }

  /** The process's id; none if it could not be started. */
  get id(): number | undefined {
    return this.child.pid;
  }

  /** Writes one line. */
  write(line: string): void {
    this.child.stdin.write(`${line}\n`);
  }

  /** Ends the input, and the process if that does not end it. */
  async end(): Promise<void> {
    this.child.stdin.end();
    const impatient = setTimeout(() => this.kill(), quitPatience);
    await this.ended;
    clearTimeout(impatient);
  }

  /** Ends the process whatever it is doing. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** Ends what the cells started and left running: a kernel begins a group of processes, whose number is its own. Windows has none. */
  private endRest(): void {
    if (this.id === undefined || process.platform === 'win32')
      return;
    try {
      process.kill(-this.id);
    } catch {
      // Nothing is left.
    }
  }
}
