/** Longest free text that is kept; longer ones are cut, not refused. */
const MOST_CHARACTERS = 2000;

/** Control characters except tab, line feed and carriage return, and the invisible marks that split a number. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

/** Groups of digits with at most three blanks, dots or hyphens between them. */
const DIGIT_GROUPS = /\d+(?:[ .\u00a0\u2010-\u2015-]{1,3}\d+)*/g;

/** Lengths of citizen numbers, older identity numbers and telephone numbers. */
const [FEWEST_DIGITS, MOST_DIGITS] = [9, 12];

const MASK = '•••';

/** How many groups from the first on make up 9 to 12 digits, as many as possible; 0 for none. */
const groupsOfIdentifier = (groups: readonly string[]): number => {
  let digits = 0;
  let best = 0;
  for (const [position, group] of groups.entries()) {
    digits += group.length;
    if (digits >= FEWEST_DIGITS && digits <= MOST_DIGITS) best = position + 1;
  }
  return best;
};

/** Whatever way a number is grouped, any neighbouring groups of together 9 to 12 digits may be one. */
const maskSequence = (sequence: string): string => {
  const groups = sequence.match(/\d+/g) ?? [];
  const separators = sequence.match(/\D+/g) ?? [];
  let masked = '';
  for (let position = 0; position < groups.length;) {
    const length = groupsOfIdentifier(groups.slice(position, position + MOST_DIGITS));
    masked += length > 0 ? MASK : (groups[position] ?? '');
    position += Math.max(1, length);
    masked += position < groups.length ? (separators[position - 1] ?? '') : '';
  }
  return masked;
};

/**
 * Free text fit to be copied: composed (NFC), without control characters, with every run of
 * 9 to 12 digits masked (personal numbers must not spread) and at most 2000 characters long.
 */
export const maskIdentifiers = (text: string): string =>
  cut(text.normalize('NFC').replace(UNPRINTABLE, '').replace(DIGIT_GROUPS, maskSequence));

/** A cut between the halves of a surrogate pair would leave a broken character behind. */
const cut = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '');
