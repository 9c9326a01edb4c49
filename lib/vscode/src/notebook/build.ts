import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { linesOf } from '../kernel/lines';

/** The kernel can't be had; the message is a sentence for the learner. */
export class NoKernel extends Error {}

const missingSdk = /No \.NET SDKs were found|compatible \.NET SDK was not found|NETSDK1045/;

/** What to do when there is no .NET SDK. */
export const sdkAdvice = (dotnet: string): string =>
  `The .NET 10 SDK is missing: ${dotnet} can't be run or is too old. Install the SDK, or name its program in the setting digits.dotnet.`;

/** Builds the kernel with its progress in sight. */
export async function buildKernel(project: string, dotnet: string, log: vscode.LogOutputChannel): Promise<void> {
  const options = { location: vscode.ProgressLocation.Notification, title: 'Building the kernel', cancellable: true };
  await vscode.window.withProgress(options, (progress, token) => new Promise<void>((resolve, reject) => {
    const args = ['build', project, '--verbosity', 'minimal'];
    log.info(`${dotnet} ${args.join(' ')}`);
    // In the project's folder, because a global.json above it chooses the SDK.
    const build = spawn(dotnet, args, { cwd: dirname(project), windowsHide: true });
    token.onCancellationRequested(() => build.kill());

    let isSdkMissing = false;
    const take = (line: string): void => {
      const text = line.trim();
      isSdkMissing ||= missingSdk.test(text);
      if (text) {
        log.info(text);
        progress.report({ message: text.length > 80 ? `${text.slice(0, 79)}…` : text });
      }
    };
    build.stdout.on('data', linesOf(take));
    build.stderr.on('data', linesOf(take));
    build.on('error', error => {
      log.error(error.message);
      reject(new NoKernel(sdkAdvice(dotnet)));
    });
    build.on('close', code => {
      if (code === 0)
        return resolve();
      const failed = `The kernel could not be built: dotnet build ended with exit code ${code}. The log says why.`;
      reject(token.isCancellationRequested ? new vscode.CancellationError() : new NoKernel(isSdkMissing ? sdkAdvice(dotnet) : failed));
    });
  }));
}
