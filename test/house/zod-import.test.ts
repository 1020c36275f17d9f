import * as ts from 'typescript';
import { importsOf, parse, placeOf } from './support/syntax';
import { typescriptIn } from './support/tree';

/** Formats that quietly refuse valid input where URL and atob do not exist, as in Apps Script. */
const BANNED = /\bz\.(?:url|httpUrl|base64|base64url|jwt|ipv6|cidrv6|file|date)\(/;

const isNamespaceImport = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) && node.importClause?.namedBindings?.kind === ts.SyntaxKind.NamespaceImport;

describe('zod', () => {
  it('src: an import of zod, is `import * as z`, the form that drops what is not used', () => {
    const wrong = typescriptIn('src').map(parse).flatMap((source) =>
      importsOf(source)
        .filter(({ specifier, node }) => specifier.startsWith('zod') && !isNamespaceImport(node))
        .map(({ node }) => placeOf(source, node)),
    );
    expect(wrong).toEqual([]);
  });

  it('src: a schema, uses no format that needs web globals or the realm of a Date', () => {
    const wrong = typescriptIn('src').map(parse).filter((source) => BANNED.test(source.text));
    expect(wrong.map((source) => source.fileName)).toEqual([]);
  });
});
