import { FormulaError } from './formula-error';

export interface Token {
  readonly kind: 'NUMBER' | 'TEXT' | 'SHEET' | 'REFERENCE' | 'NAME' | 'SIGN' | 'ERROR';
  readonly text: string;
}

const KINDS: readonly [Token['kind'], RegExp][] = [
  ['TEXT', /"(?:[^"]|"")*"/y],
  ['SHEET', /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy],
  ['ERROR', /#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|ERROR!)/y],
  ['REFERENCE', /\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?)?(?![\p{L}\p{N}_(])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(])|\$?\d+:\$?\d+/uy],
  ['NUMBER', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['NAME', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['SIGN', /<>|<=|>=|[-+*/^&=<>%(),;]/y],
];

const WHITE = /\s*/y;

const skipWhite = (text: string, from: number): number => {
  WHITE.lastIndex = from;
  return from + (WHITE.exec(text)?.[0].length ?? 0);
};

const tokenAt = (text: string, from: number): Token => {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match !== null) return { kind, text: match[0] };
  }
  throw new FormulaError('#ERROR!');
};

/** Words of a formula without its leading «=»; a character that fits nowhere is #ERROR!. */
export const tokensOf = (formula: string): Token[] => {
  const tokens: Token[] = [];
  let at = skipWhite(formula, 0);
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at = skipWhite(formula, at + token.text.length);
  }
  return tokens;
};
