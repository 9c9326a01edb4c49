import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const settings = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
};

/** The server's program, in the folder that VSCODE_SERVER names. */
export const program = process.env.VSCODE_SERVER && resolve(process.env.VSCODE_SERVER, 'code-server');

/** Starts a real VS Code for the browser with the packaged extension installed. */
export async function startServer() {
  const home = mkdtempSync(join(tmpdir(), 'digits-vscode-'));
  const folders = ['--user-data-dir', join(home, 'user'), '--extensions-dir', join(home, 'extensions')];
  mkdirSync(join(home, 'user', 'User'), { recursive: true });
  writeFileSync(join(home, 'user', 'User', 'settings.json'), JSON.stringify(settings));
  execFileSync(program, [...folders, '--install-extension', resolve('dist', 'digits-notebooks.vsix')]);

  const port = await freePort();
  const args = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, ...folders, '--disable-telemetry', '--disable-update-check'];
  const server = spawn(program, args, { env: { ...process.env, DIGITS_PROFILE: 'smoke' }, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/`;
  while (!await fetch(address).then(answer => answer.ok, () => false) && server.exitCode === null)
    await pause(200);
  return {
    home,
    urlOf: folder => `${address}?folder=${encodeURIComponent(folder)}`,
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill();
        await once(server, 'exit');
      }
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The browser: CHROMIUM, or where Linux and macOS have it. */
export const chromium = [
  process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find(path => path && existsSync(path));

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}
