import { relative, resolve } from 'node:path';
import * as ts from 'typescript';

const ROOT = resolve(__dirname, '../../..');
const TYPES_OF_GOOGLE = '/node_modules/@types/google-apps-script/';

/** Members that Google has and the published types lack; calls of them are known by name only. */
const NEWER_MEMBERS: ReadonlyMap<string, string> = new Map([
  ['supportsAdvancedResponderPermissions', 'Form.supportsAdvancedResponderPermissions'],
  ['setPublished', 'Form.setPublished'],
  ['setEmailCollectionType', 'Form.setEmailCollectionType'],
  ['EmailCollectionType', 'FormApp.EmailCollectionType'],
]);

/** Names of interfaces in the published types, where Google's reference and the meter say something else. */
const REFERENCE_NAMES: ReadonlyMap<string, string> = new Map([
  ['SpreadsheetsCollection', 'Spreadsheets'],
  ['ValuesCollection', 'Values'],
  ['Console', 'console'],
]);

/** One use of a member of Google's services. */
export interface Use {
  /** `Class.member` as in Google's reference. */
  readonly member: string;
  /** File and line. */
  readonly place: string;
}

const SRC = resolve(ROOT, 'src');
const PROBE = resolve(SRC, 'probe.ts');

const projectOf = (): ts.ParsedCommandLine => {
  const { config } = ts.readConfigFile(resolve(SRC, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, SRC);
};

/** Files as parsed once: the libraries are far larger than the product. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** A program of these files; `probe` is the text of a file that stands beside the sources only in memory. */
const programOf = ({ options }: ts.ParsedCommandLine, files: readonly string[], probe = ''): ts.Program => {
  const host = ts.createCompilerHost(options);
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version) => {
    if (path === PROBE) return ts.createSourceFile(PROBE, probe, version, true);
    if (!parsed.has(path)) parsed.set(path, fromDisk(path, version));
    return parsed.get(path);
  };
  host.fileExists = (path) => path === PROBE || ts.sys.fileExists(path);
  return ts.createProgram(files, options, host);
};

/** A class, or the enumeration or interface that holds a member; data of the advanced services has neither. */
const memberName = (declaration: ts.Declaration): string | null => {
  if (!declaration.getSourceFile().fileName.includes(TYPES_OF_GOOGLE) || declaration.parent === undefined) return null;
  const { parent } = declaration;
  const holder = ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent) || ts.isClassDeclaration(parent) ? parent.name?.text : undefined;
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  if (holder === undefined || name === undefined) return null;
  return inSchema(declaration) ? (holder === 'Request' ? `Request.${name}` : null) : `${REFERENCE_NAMES.get(holder) ?? holder}.${name}`;
};

const inSchema = (node: ts.Node): boolean => {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    if (ts.isModuleDeclaration(at) && at.name.text === 'Schema') return true;
  }
  return false;
};

const present = (symbol: ts.Symbol | undefined): readonly ts.Symbol[] => (symbol === undefined ? [] : [symbol]);

const propertyOf = (checker: ts.TypeChecker, holder: ts.Type | undefined, name: string): readonly ts.Symbol[] =>
  present(holder === undefined ? undefined : checker.getNonNullableType(holder).getProperty(name));

/** Symbols that a node names: `a.b`, `a['b']`, `{ b } = a`, and `{ b: … }` where the type says what b is. */
const symbolsAt = (checker: ts.TypeChecker, node: ts.Node): readonly ts.Symbol[] => {
  if (ts.isPropertyAccessExpression(node)) return present(checker.getSymbolAtLocation(node.name));
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
    return propertyOf(checker, checker.getTypeAtLocation(node.expression), node.argumentExpression.text);
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    return propertyOf(checker, checker.getTypeAtLocation(node.parent), (node.propertyName ?? node.name).getText());
  }
  const isEntry = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  if (!isEntry || !ts.isObjectLiteralExpression(node.parent)) return [];
  return propertyOf(checker, checker.getContextualType(node.parent), node.name.getText());
};

const membersAt = (checker: ts.TypeChecker, node: ts.Node): readonly string[] => {
  const known = symbolsAt(checker, node).flatMap((symbol) => (symbol.declarations ?? []).map(memberName).filter((name) => name !== null));
  const newer = ts.isPropertyAccessExpression(node) ? NEWER_MEMBERS.get(node.name.text) : undefined;
  return newer === undefined ? known : [...known, newer];
};

const usesIn = (checker: ts.TypeChecker, source: ts.SourceFile): readonly Use[] => {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const place = `${relative(ROOT, source.fileName)}:${line + 1}`;
    membersAt(checker, node).forEach((member) => uses.push({ member, place }));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
};

const usesOf = (program: ts.Program): readonly Use[] =>
  program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && !fileName.includes('/node_modules/'))
    .flatMap((source) => usesIn(program.getTypeChecker(), source));

/** Every use of a member of Google's services in the product, found through the types of the whole program. */
export const usesInProduct = (): readonly Use[] => {
  const project = projectOf();
  return usesOf(programOf(project, project.fileNames));
};

/** The same for one text. */
export const usesInText = (text: string): readonly Use[] => usesOf(programOf(projectOf(), [PROBE], text));
