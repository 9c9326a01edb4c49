import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..', '..', '..');

/** The repository's own kernel. */
export const builtKernel = join(root, 'lib', 'Digits.Cli', 'bin', 'Debug', 'net10.0', 'digits.dll');

/** A folder with copies of the course's notebooks and others, beside the built course. */
export function courseWorkspace(home, notebooks) {
  const folder = join(home, 'course');
  mkdirSync(join(folder, 'notebooks'), { recursive: true });
  symlinkSync(join(root, 'lib'), join(folder, 'lib'), 'junction');
  for (const name of readdirSync(join(root, 'notebooks')).filter(file => file.endsWith('.dib')))
    copyFileSync(join(root, 'notebooks', name), join(folder, 'notebooks', name));
  for (const [name, text] of Object.entries(notebooks))
    writeFileSync(join(folder, 'notebooks', name), text);
  return folder;
}

/** A folder whose kernel has not been built: its project starts the real one, or does not compile. */
export function unbuiltWorkspace(home, name, { compiles = true, settings = {} } = {}) {
  const folder = join(home, name);
  const project = join(folder, 'lib', 'Digits.Cli');
  mkdirSync(project, { recursive: true });
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  writeFileSync(join(folder, `${name}.dib`), '#!csharp\n\nConsole.WriteLine($"built {6 * 7}");\n');
  const properties = '<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><AssemblyName>digits</AssemblyName>';
  const start = `using var kernel = System.Diagnostics.Process.Start("dotnet", ["exec", @"${builtKernel}", "kernel"]);`;
  writeFileSync(
    join(project, 'Digits.Cli.csproj'), `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>${properties}</PropertyGroup></Project>`);
  writeFileSync(join(project, 'Program.cs'), compiles ? `${start}\nkernel.WaitForExit();\nreturn kernel.ExitCode;\n` : 'no program');
  return folder;
}
