import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the kernel's sources lie in a folder that has them. */
const project = join('lib', 'Digits.Cli');

/** A kernel's program, or the project that it can be built from. */
export interface FoundKernel {
  /** The built program; none if it has not been built. */
  readonly assembly?: string;
  /** The file to build it from. */
  readonly project: string;
}

/** The nearest folder with the kernel's sources, upwards from one of some folders, and the newest of its builds. */
export function findKernel(folders: readonly string[]): FoundKernel | undefined {
  const home = folders.flatMap(upwards).find(folder => existsSync(projectIn(folder)));
  if (home === undefined)
    return undefined;
  const [newest] = builds(join(home, project, 'bin')).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  return newest === undefined ? { project: projectIn(home) } : { assembly: newest, project: projectIn(home) };
}

const projectIn = (folder: string): string => join(folder, project, 'Digits.Cli.csproj');

function upwards(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...upwards(parent)];
}

/** Every `bin/<configuration>/net<version>/digits.dll`. */
function builds(bin: string): string[] {
  const foldersIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).map(name => join(folder, name)) : []);
  return foldersIn(bin)
    .flatMap(configuration => foldersIn(configuration))
    .map(framework => join(framework, 'digits.dll'))
    .filter(assembly => existsSync(assembly));
}
