import * as ts from 'typescript';
import { read } from './tree';

/** Trees by path: several rules look at the same files. */
const trees = new Map<string, ts.SourceFile>();

export const parse = (path: string): ts.SourceFile => {
  const tree = trees.get(path) ?? ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true);
  trees.set(path, tree);
  return tree;
};

/** Every node below `root`, itself included, in reading order. */
export const nodesOf = (root: ts.Node): ts.Node[] => {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
};

/** `path:line`, as an editor opens it. */
export const placeOf = (source: ts.SourceFile, node: ts.Node): string =>
  `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;

/** Specifiers of every import, export-from and dynamic import. */
export const importsOf = (source: ts.SourceFile): { specifier: string; node: ts.Node }[] =>
  nodesOf(source).flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier && ts.isStringLiteralLike(specifier) ? [{ specifier: specifier.text, node }] : [];
  });

const specifierOf = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
};
