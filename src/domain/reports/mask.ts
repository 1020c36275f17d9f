/** Longest free text that is kept; longer ones are cut, not refused. */
const MOST_CHARACTERS = 2000;

/** Control characters except tab, line feed and carriage return, and the invisible marks that split a number. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

/** Nine to twelve digits, as citizen numbers and telephone numbers are, also when written in groups. */
const IDENTIFIER = /(?<!\d)\d(?:[ .\u00a0\u2010-\u2015-]{0,3}\d){8,11}(?![ .\u00a0\u2010-\u2015-]?\d)/g;

/**
 * Free text fit to be copied: composed (NFC), without control characters, with every run of
 * 9 to 12 digits masked (personal numbers must not spread) and at most 2000 characters long.
 */
export const maskIdentifiers = (text: string): string =>
  cut(text.normalize('NFC').replace(UNPRINTABLE, '').replace(IDENTIFIER, '•••'));

/** A cut between the halves of a surrogate pair would leave a broken character behind. */
const cut = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '');
