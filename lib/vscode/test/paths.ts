import { resolve } from 'node:path';

/** The repository's folder: tests are bundled into lib/vscode/dist/test. */
export const root = resolve(__dirname, '..', '..', '..', '..');
