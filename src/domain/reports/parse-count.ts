/** What a village typed into a figure's field. */
export type ParsedCount =
  | { readonly kind: 'BLANK' }
  | { readonly kind: 'COUNT'; readonly value: number }
  | { readonly kind: 'NOT_A_COUNT'; readonly given: string };

/** Blanks that copying brings along unseen; `trim` leaves the zero-width ones and the soft hyphen. */
const EDGE_BLANKS = /^[\s\u00ad\u180e\u200b-\u200f\u2060\ufeff]+|[\s\u00ad\u180e\u200b-\u200f\u2060\ufeff]+$/g;

const PLAIN_DIGITS = /^[0-9]{1,7}$/;

/**
 * Characters that mean an ordinary digit and nothing else: ASCII, and the full-width forms
 * of East Asian keyboards. NFKC alone would also turn «²» or «①» into a digit.
 */
const UNAMBIGUOUS = /^[0-9\uff10-\uff19]+$/;

/**
 * The whole number a text states, without guessing: «1.234» might be 1234 or 1,234, so it
 * is not a count. Never throws, whatever the text holds.
 */
export const parseCount = (text: string): ParsedCount => {
  const trimmed = text.replace(EDGE_BLANKS, '');
  if (trimmed === '') return { kind: 'BLANK' };
  const digits = UNAMBIGUOUS.test(trimmed) ? trimmed.normalize('NFKC') : trimmed;
  if (!PLAIN_DIGITS.test(digits)) return { kind: 'NOT_A_COUNT', given: text };
  return { kind: 'COUNT', value: Number(digits) };
};
