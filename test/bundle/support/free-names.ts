import * as ts from 'typescript';

/** Read as TypeScript, where a property set on an unknown name does not declare it. */
const NAME = 'Code.ts';

/** The compiler's descriptions of the language, parsed once. */
const library = new Map<string, ts.SourceFile | undefined>();

/**
 * Names that a script takes from its surroundings beyond the language itself.
 * The compiler resolves every scope; nothing has to be run to find a name in a branch never taken.
 */
export const freeNames = (code: string): string[] => {
  const options: ts.CompilerOptions = {
    noEmit: true, types: [], lib: ['lib.es2020.d.ts'], target: ts.ScriptTarget.ES2020,
  };
  const host = ts.createCompilerHost(options);
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    if (name === NAME) return ts.createSourceFile(name, code, version, true);
    if (!library.has(name)) library.set(name, fromDisk(name, version));
    return library.get(name);
  };
  host.fileExists = (name) => name === NAME || ts.sys.fileExists(name);
  const program = ts.createProgram([NAME], options, host);
  return [...new Set(unresolved(program.getTypeChecker(), program.getSourceFile(NAME)))].sort();
};

/** Names whose declaration the compiler cannot find. Types, which would take seconds, are not worked out. */
const unresolved = (checker: ts.TypeChecker, file: ts.SourceFile | undefined): string[] => {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isUse(node) && declared(checker, node) === undefined) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  if (file !== undefined) visit(file);
  return names;
};

/** In `{ name }` the name is a property as well, which is always found. */
const declared = (checker: ts.TypeChecker, node: ts.Identifier): ts.Symbol | undefined =>
  ts.isShorthandPropertyAssignment(node.parent) ? checker.getShorthandAssignmentValueSymbol(node.parent) : checker.getSymbolAtLocation(node);

/** A name that a value is asked of; what follows a dot, names a property or marks a loop is none. */
const isUse = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) return parent.initializer === node;
  return !ts.isMethodDeclaration(parent) && !ts.isAccessor(parent) && !ts.isBreakOrContinueStatement(parent) && !ts.isLabeledStatement(parent);
};
