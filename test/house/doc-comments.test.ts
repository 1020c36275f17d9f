import * as ts from 'typescript';
import { parse, placeOf } from './support/syntax';
import { typescriptIn } from './support/tree';

const documented = typescriptIn('src').filter(
  (path) => path.startsWith('src/domain/') || path === 'src/application/ports.ts',
);

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((one) => one.kind === ts.SyntaxKind.ExportKeyword);

const hasComment = (node: ts.Node): boolean => ts.getJSDocCommentsAndTags(node).length > 0;

describe('doc comments', () => {
  it('export of the domain or the ports: its comment, exists', () => {
    const bare = documented.map(parse).flatMap((source) =>
      source.statements
        .filter((node) => isExported(node) && !hasComment(node))
        .map((node) => `${placeOf(source, node)} ${node.getText(source).split('\n')[0] ?? ''}`),
    );
    expect(bare).toEqual([]);
  });
});
