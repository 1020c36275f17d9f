import * as ts from 'typescript';
import { nodesOf, parse, placeOf } from './support/syntax';
import { typescriptIn } from './support/tree';

/** Letters that English does not have. */
const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9]/iu;

/** Words that people type and the program recognises are data; a longer run is a sentence. */
const LONGEST_WORD_GROUP = 4;

/** The plan's own wording is data that set-up writes into the registries. */
const PRESET = /^src\/domain\/registry\//;

const isSentence = (text: string): boolean => VIETNAMESE.test(text) && text.trim().split(/\s+/).length > LONGEST_WORD_GROUP;

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);

describe('sentences', () => {
  it('src: a Vietnamese sentence, lives in src/text', () => {
    const elsewhere = typescriptIn('src').filter((path) => !path.startsWith('src/text/') && !PRESET.test(path));
    const found = elsewhere.map(parse).flatMap((source) =>
      nodesOf(source).filter((node) => isText(node) && isSentence(node.text)).map((node) => placeOf(source, node)),
    );
    expect(found).toEqual([]);
  });
});
