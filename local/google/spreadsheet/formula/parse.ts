import { parseA1 } from '../grid/a1';
import { FormulaError, isErrorCode } from './formula-error';
import type { FormulaNode } from './node';
import { tokensOf, type Token } from './tokens';

/** Binary signs from the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

const EMPTY: FormulaNode = { kind: 'LITERAL', value: '' };

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): FormulaNode {
    const node = this.#binary(0);
    if (this.#at < this.#tokens.length) throw new FormulaError('#ERROR!');
    return node;
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new FormulaError('#ERROR!');
    this.#at += 1;
    return token;
  }

  #isSign(...signs: string[]): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'SIGN' && signs.includes(token.text);
  }

  #expect(sign: string): void {
    if (!this.#isSign(sign)) throw new FormulaError('#ERROR!');
    this.#at += 1;
  }

  #binary(level: number): FormulaNode {
    const signs = LEVELS[level];
    if (signs === undefined) return this.#prefix();
    let left = this.#binary(level + 1);
    while (this.#isSign(...signs)) {
      const sign = this.#next().text;
      left = { kind: 'BINARY', sign, left, right: this.#binary(level + 1) };
    }
    return left;
  }

  #prefix(): FormulaNode {
    if (this.#isSign('+')) {
      this.#at += 1;
      return this.#prefix();
    }
    if (!this.#isSign('-')) return this.#percent(this.#primary());
    this.#at += 1;
    return { kind: 'NEGATE', operand: this.#prefix() };
  }

  #percent(operand: FormulaNode): FormulaNode {
    if (!this.#isSign('%')) return operand;
    this.#at += 1;
    return this.#percent({ kind: 'PERCENT', operand });
  }

  #primary(): FormulaNode {
    const token = this.#next();
    if (token.kind === 'NUMBER') return { kind: 'LITERAL', value: Number(token.text) };
    if (token.kind === 'TEXT') return { kind: 'LITERAL', value: token.text.slice(1, -1).replaceAll('""', '"') };
    if (token.kind === 'REFERENCE') return this.#reference(token.text);
    if (token.kind === 'SHEET') return this.#reference(token.text + this.#next().text);
    if (token.kind === 'ERROR') return { kind: 'ERROR', code: isErrorCode(token.text) ? token.text : '#ERROR!' };
    return token.kind === 'NAME' ? this.#named(token.text.toUpperCase()) : this.#parenthesised(token);
  }

  #parenthesised(token: Token): FormulaNode {
    if (token.text !== '(') throw new FormulaError('#ERROR!');
    const node = this.#binary(0);
    this.#expect(')');
    return node;
  }

  #reference(text: string): FormulaNode {
    const a1 = parseA1(text);
    if (a1 === null) throw new FormulaError('#ERROR!');
    return { kind: 'REFERENCE', a1 };
  }

  #named(name: string): FormulaNode {
    if (this.#isSign('(')) return { kind: 'CALL', name, arguments: this.#arguments() };
    if (name === 'TRUE' || name === 'FALSE') return { kind: 'LITERAL', value: name === 'TRUE' };
    return { kind: 'ERROR', code: '#NAME?' };
  }

  #arguments(): FormulaNode[] {
    this.#expect('(');
    const list: FormulaNode[] = [];
    if (this.#isSign(')')) return this.#closed(list);
    list.push(this.#argument());
    while (this.#isSign(',', ';')) {
      this.#at += 1;
      list.push(this.#argument());
    }
    return this.#closed(list);
  }

  #argument(): FormulaNode {
    return this.#isSign(',', ';', ')') ? EMPTY : this.#binary(0);
  }

  #closed(list: FormulaNode[]): FormulaNode[] {
    this.#expect(')');
    return list;
  }
}

/** Syntax tree of a formula with its leading «=»; what cannot be read is the error #ERROR!. */
export const parseFormula = (formula: string): FormulaNode => {
  try {
    return new Parser(tokensOf(formula.slice(1))).whole();
  } catch (error) {
    if (error instanceof FormulaError) return { kind: 'ERROR', code: error.code };
    throw error;
  }
};
