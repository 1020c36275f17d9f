import * as ts from 'typescript';
import { nodesOf, parse, placeOf } from './support/syntax';
import { typescriptIn } from './support/tree';

const LINES_PER_FUNCTION = 40;
const PARAMETERS = 3;

/** Google's own signatures have up to eight parameters; the local services repeat them. */
const SIGNATURES_OF_GOOGLE = /^local\/google\//;

const shipped = typescriptIn('src', 'local').map(parse);

const functionsOf = (source: ts.SourceFile): ts.SignatureDeclaration[] =>
  nodesOf(source).filter((node): node is ts.SignatureDeclaration => ts.isFunctionLike(node) && 'body' in node);

const linesOf = (source: ts.SourceFile, node: ts.Node): number =>
  source.getLineAndCharacterOfPosition(node.end).line -
  source.getLineAndCharacterOfPosition(node.getStart(source)).line +
  1;

const offences = (sources: ts.SourceFile[], isWrong: (source: ts.SourceFile, node: ts.Node) => boolean): string[] =>
  sources.flatMap((source) => nodesOf(source).filter((node) => isWrong(source, node)).map((node) => placeOf(source, node)));

describe('shape of code', () => {
  it(`function: its length, is at most ${LINES_PER_FUNCTION} lines`, () => {
    const long = shipped.flatMap((source) =>
      functionsOf(source)
        .filter((node) => linesOf(source, node) > LINES_PER_FUNCTION)
        .map((node) => `${placeOf(source, node)} (${linesOf(source, node)})`),
    );
    expect(long).toEqual([]);
  });

  it(`function: its parameters, are at most ${PARAMETERS}`, () => {
    const ours = shipped.filter((source) => !SIGNATURES_OF_GOOGLE.test(source.fileName));
    const many = ours.flatMap((source) =>
      functionsOf(source).filter((node) => node.parameters.length > PARAMETERS).map((node) => placeOf(source, node)),
    );
    expect(many).toEqual([]);
  });

  it('type: `any`, is nowhere', () => {
    const everything = typescriptIn('src', 'local', 'bench', 'test').map(parse);
    expect(offences(everything, (_, node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  it('compiler: its findings, are never suppressed', () => {
    const suppression = /@ts-(?:ignore|nocheck|expect-error)/;
    const ours = typescriptIn('src', 'local', 'bench').map(parse);
    expect(ours.filter((source) => suppression.test(source.text)).map((source) => source.fileName)).toEqual([]);
  });

  it('catch: a block, is not empty', () => {
    const isSwallowed = (_: ts.SourceFile, node: ts.Node): boolean =>
      ts.isCatchClause(node) && node.block.getFullText().replace(/[{}\s]/g, '') === '';
    expect(offences(shipped, isSwallowed)).toEqual([]);
  });
});
