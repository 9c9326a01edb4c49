import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { KernelClient } from '../kernel/client';
import { findKernel, FoundKernel } from '../kernel/find';
import { buildKernel, NoKernel, sdkAdvice } from './build';

/** Finds a notebook's kernel, builds it on first use, and starts it. */
export class KernelStarter {
  private readonly builds = new Map<string, Promise<void>>();

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** Starts a notebook's kernel. Where that can't be done, a message says why, with a button that shows the log. */
  async start(notebook: vscode.NotebookDocument): Promise<KernelClient> {
    const settings = settingsOf(notebook);
    try {
      const folder = folderOf(notebook);
      const assembly = await this.assemblyFor(folder, settings);
      this.log.info(`Starting ${assembly} in ${folder}`);
      return await KernelClient.start(
        {
          command: settings.dotnet,
          args: ['exec', assembly, 'kernel'],
          folder,
          environment: settings.profile ? { DIGITS_PROFILE: settings.profile } : {},
        },
        {
          answer: question => vscode.window.showInputBox({
            prompt: question.prompt || question.parameterName || 'The cell asks for a value.',
            password: question.isPassword ?? false,
            ignoreFocusOut: true,
          }),
          log: line => this.log.info(line),
        });
    } catch (error) {
      void this.tell(error as Error, settings);
      throw error;
    }
  }

  /** Builds a notebook's kernel again. */
  async rebuild(notebook: vscode.NotebookDocument | undefined): Promise<void> {
    const settings = settingsOf(notebook);
    try {
      await this.build(foundFrom(notebook && folderOf(notebook)).project, settings.dotnet);
    } catch (error) {
      void this.tell(error as Error, settings);
    }
  }

  private async assemblyFor(folder: string, settings: Settings): Promise<string> {
    if (settings.kernel) {
      if (!existsSync(settings.kernel))
        throw new NoKernel(`The setting digits.kernel names a file that is not there: ${settings.kernel}`);
      return settings.kernel;
    }
    const found = foundFrom(folder);
    if (found.assembly)
      return found.assembly;
    await this.build(found.project, settings.dotnet);
    const { assembly } = foundFrom(folder);
    if (!assembly)
      throw new NoKernel(`The build of ${found.project} made no bin/<configuration>/net10.0/digits.dll beside it. The log says what it made.`);
    return assembly;
  }

  /** Two notebooks that need the same build wait for one. */
  private build(project: string, dotnet: string): Promise<void> {
    let build = this.builds.get(project);
    if (!build) {
      build = buildKernel(project, dotnet, this.log).finally(() => this.builds.delete(project));
      this.builds.set(project, build);
    }
    return build;
  }

  private async tell(error: Error, { dotnet }: Settings): Promise<void> {
    this.log.error(error.message);
    if (error instanceof vscode.CancellationError)
      return;
    const message = error.message.includes(`${dotnet} ENOENT`) ? sdkAdvice(dotnet) : error.message;
    if (await vscode.window.showErrorMessage(message, 'Show Log'))
      this.log.show();
  }
}

interface Settings {
  readonly profile: string;
  readonly kernel: string;
  readonly dotnet: string;
}

function settingsOf(notebook: vscode.NotebookDocument | undefined): Settings {
  const settings = vscode.workspace.getConfiguration('digits', notebook?.uri);
  return { profile: settings.get('profile', ''), kernel: settings.get('kernel', ''), dotnet: settings.get('dotnet', '') || 'dotnet' };
}

/** Where a notebook's cells run; one that was never saved has no folder of its own. */
const folderOf = (notebook: vscode.NotebookDocument): string =>
  notebook.uri.scheme === 'file' ? dirname(notebook.uri.fsPath) : workspaceFolders()[0] ?? homedir();

const workspaceFolders = (): string[] =>
  (vscode.workspace.workspaceFolders ?? []).filter(folder => folder.uri.scheme === 'file').map(folder => folder.uri.fsPath);

function foundFrom(folder: string | undefined): FoundKernel {
  const found = findKernel([...(folder === undefined ? [] : [folder]), ...workspaceFolders()]);
  if (!found) {
    throw new NoKernel('No kernel was found: no folder above the notebook has lib/Digits.Cli. '
      + 'Open the folder of the course, or name a digits.dll in the setting digits.kernel.');
  }
  return found;
}
