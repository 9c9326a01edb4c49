/** The kernel of a cell that names none. */
export const defaultKernel = 'csharp';

/** The kernel whose cells are prose. */
export const markdown = 'markdown';

const aliases: Record<string, readonly string[]> = {
  csharp: ['c#', 'C#'],
  fsharp: ['f#', 'F#'],
  pwsh: ['powershell'],
  javascript: ['js'],
  html: [],
  http: [],
  mermaid: [],
  sql: [],
  kql: [],
  value: [],
  markdown: ['md'],
};

const byName = new Map(Object.entries(aliases).flatMap(([kernel, others]) => [kernel, ...others].map(name => [name, kernel])));

/** The kernel that a line `#!name` stands for; upper and lower case differ. */
export const kernelNamed = (name: string): string | undefined => byName.get(name);

/** VS Code's name of a kernel's language. */
export const languageOf = (kernel: string): string => (kernel === 'pwsh' ? 'powershell' : kernel);

/** The kernel of a language; none if a .dib file can't hold its cells. */
export const kernelOf = (language: string): string | undefined => byName.get(language);
