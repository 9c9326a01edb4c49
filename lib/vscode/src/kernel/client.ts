import { CommandFailed, KernelEnded } from './errors';
import { Ending, KernelLaunch, KernelProcess } from './process';
import { CommandEnvelope, EventBody, InputRequest, KernelEvent } from './protocol';

/** What a kernel asks of the one who started it. */
export interface KernelOwner {
  /** Answers a cell's question; nothing if there is no answer. */
  answer(question: InputRequest): PromiseLike<string | undefined>;
  /** Hears of what is no event: native code wrote it to the standard output. */
  log(line: string): void;
}

interface Pending {
  readonly onEvent: (type: string, body: EventBody) => void;
  readonly succeed: () => void;
  readonly fail: (error: Error) => void;
}

/** The exit code of a kernel whose cell could not be stopped. */
const unstoppable = 75;

/** Drives a kernel over .NET Interactive's protocol: commands to its standard input, events from its standard output. */
export class KernelClient {
  /** Settles when the kernel's process has ended. */
  readonly ended: Promise<KernelEnded>;

  private readonly process: KernelProcess;
  private readonly pending = new Map<string, Pending>();
  private onReady: () => void = () => undefined;
  private isReady = false;
  private isAskedToEnd = false;
  private ending: KernelEnded | undefined;
  private tokens = 0;

  private constructor(launch: KernelLaunch, private readonly owner: KernelOwner) {
    this.process = new KernelProcess(launch, line => this.take(line));
    this.ended = this.process.ended.then(ending => this.close(ending));
  }

  /** Starts a kernel and waits until it takes commands. */
  static async start(launch: KernelLaunch, owner: KernelOwner): Promise<KernelClient> {
    const client = new KernelClient(launch, owner);
    const failed = await Promise.race([new Promise<void>(ready => (client.onReady = ready)), client.ended]);
    if (failed)
      throw failed;
    return client;
  }

  /** The id of the kernel's process. */
  get processId(): number | undefined {
    return this.process.id;
  }

  /** Sends a command and waits for its end. */
  send(commandType: string, command: Record<string, unknown> = {}, onEvent: Pending['onEvent'] = () => undefined): Promise<void> {
    const token = `${++this.tokens}`;
    return new Promise((succeed, fail) => {
      if (this.ending)
        return fail(this.ending);
      this.pending.set(token, { onEvent, succeed, fail });
      this.write({ token, commandType, command, routingSlip: [] });
    });
  }

  /** Sends a question and waits for its answer; nothing if the kernel has none. */
  async ask(commandType: string, command: Record<string, unknown>, answerType: string): Promise<EventBody | undefined> {
    let answer: EventBody | undefined;
    await this.send(commandType, command, (type, body) => {
      if (type === answerType)
        answer = body;
    });
    return answer;
  }

  /** Ends the kernel: it has two seconds to do so by itself. */
  end(): Promise<void> {
    this.isAskedToEnd = true;
    return this.process.end();
  }

  /** Ends the kernel at once. */
  kill(): void {
    this.process.kill();
  }

  private write(envelope: object): void {
    this.process.write(JSON.stringify(envelope));
  }

  private take(line: string): void {
    let read: Partial<KernelEvent & CommandEnvelope> | null;
    try {
      read = JSON.parse(line) as typeof read;
    } catch {
      this.owner.log(line);
      return;
    }
    if (read?.eventType && read.event)
      this.dispatch(read.eventType, read.event, read.command?.token as string | undefined);
    else if (read?.commandType === 'RequestInput' && read.token)
      void this.answer(read.token, read.command as InputRequest);
  }

  private dispatch(type: string, body: EventBody, token: string | undefined): void {
    if (type === 'KernelReady') {
      this.isReady = true;
      this.onReady();
    }
    const pending = token === undefined ? undefined : this.pending.get(token);
    if (!pending)
      return;
    if (type === 'CommandSucceeded' || type === 'CommandFailed')
      this.pending.delete(token!);
    if (type === 'CommandSucceeded')
      pending.succeed();
    else if (type === 'CommandFailed')
      pending.fail(new CommandFailed(body.message));
    else
      pending.onEvent(type, body);
  }

  private async answer(token: string, question: InputRequest): Promise<void> {
    const value = await this.owner.answer(question);
    const send = (eventType: string, event: object): void => this.write({ event, eventType, command: { token }, routingSlip: [] });
    if (value === undefined) {
      send('CommandFailed', { message: 'Nobody answered.' });
    } else {
      send('InputProduced', { value });
      send('CommandSucceeded', {});
    }
  }

  private close({ code, errors }: Ending): KernelEnded {
    const how = code === null ? 'was ended' : `ended with exit code ${code}`;
    const details = errors && `\n${errors}`;
    this.ending = new KernelEnded(
      !this.isReady ? `The kernel does not start: its process ${how}.${details}`
        : this.isAskedToEnd ? 'The kernel was ended.'
          : code === unstoppable ? 'The cell could not be stopped, so its kernel ended with all its variables.'
            : `The kernel's process ${how}.${details}`);
    for (const { fail } of this.pending.values())
      fail(this.ending);
    this.pending.clear();
    return this.ending;
  }
}
