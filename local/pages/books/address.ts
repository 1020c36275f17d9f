/** A cell, 0-based. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

const LETTERS = 26;

/** «A», «Z», «AA» of a 0-based column. */
export const columnLetters = (column: number): string => {
  const rest = Math.floor(column / LETTERS) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % LETTERS));
};

/** «B5» of a cell. */
export const addressOf = (spot: Spot): string => `${columnLetters(spot.column)}${spot.row + 1}`;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;

/** The cell a person means by «b5» or «$B$5», or null. */
export const spotAt = (text: string): Spot | null => {
  const match = /^\s*\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})\s*$/.exec(text);
  if (match === null) return null;
  return { row: Number(match[2]) - 1, column: columnOf((match[1] ?? '').toUpperCase()) };
};
