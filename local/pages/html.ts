import { escapeHtml } from '../../src/text/escape';

/** Markup that is safe to send: only `html` and `trusted` make it, and they escape in the program's one place. */
export class Html {
  constructor(readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template: text is escaped, markup passes, nothing prints nothing. */
export type Piece = Html | string | number | null | undefined | false | readonly Piece[];

const printed = (piece: Piece): string => {
  if (piece instanceof Html) return piece.markup;
  if (piece === null || piece === undefined || piece === false) return '';
  if (typeof piece === 'object') return piece.map(printed).join('');
  return escapeHtml(String(piece));
};

/** Template tag: every value that is not markup already is escaped, in text and in quoted attributes alike. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(parts.map((part, index) => part + printed(pieces[index])).join(''));

/** A boolean attribute, or nothing. */
export const flag = (name: 'checked' | 'selected' | 'required' | 'disabled' | 'open', on: boolean): Html =>
  new Html(on ? ` ${name}` : '');
