import * as ts from 'typescript';

/** «Cannot find name …» in its variants (with a hint at a library or a types package). */
const UNRESOLVED = new Set([2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2585, 2591, 2592, 2593, 2868]);
const NAME = 'Code.js';

/**
 * Names that a script takes from its surroundings beyond the language itself.
 * The compiler resolves every scope; nothing has to be run to find a name in a branch never taken.
 */
export const freeNames = (code: string): string[] => {
  const options: ts.CompilerOptions = {
    allowJs: true, checkJs: true, noEmit: true, types: [], lib: ['lib.es2020.d.ts'], target: ts.ScriptTarget.ES2020,
  };
  const host = ts.createCompilerHost(options);
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === NAME ? ts.createSourceFile(name, code, version, true) : fromDisk(name, version);
  host.fileExists = (name) => name === NAME || ts.sys.fileExists(name);
  const program = ts.createProgram([NAME], options, host);
  const found = program.getSemanticDiagnostics(program.getSourceFile(NAME)).filter(({ code: id }) => UNRESOLVED.has(id));
  return [...new Set(found.map(({ start, length }) => code.substr(start ?? 0, length)))].sort();
};
