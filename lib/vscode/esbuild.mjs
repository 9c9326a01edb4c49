// Bundles the extension and what its notebooks' pages load; with --tests, the unit tests instead.
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const node = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', external: ['vscode'], sourcemap: 'linked' };
const page = { bundle: true, platform: 'browser', target: 'es2022', format: 'esm', minify: true, legalComments: 'linked' };

if (process.argv.includes('--tests')) {
  const tests = readdirSync('test').filter(name => name.endsWith('.test.ts')).map(name => `test/${name}`);
  await build({ ...node, entryPoints: tests, outdir: 'dist/test', external: [], alias: { vscode: './test/editor.ts' } });
} else {
  await build({ ...node, entryPoints: ['src/extension.ts'], outdir: 'dist', minify: true });
  await build({ ...page, entryPoints: ['src/webview/charts.ts'], outdir: 'dist' });
}
