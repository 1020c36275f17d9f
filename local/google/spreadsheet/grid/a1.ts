/** What an A1 text names; null bounds are open («A5:Z», «1:1»), indices 0-based, ends exclusive. */
export interface ParsedA1 {
  readonly title: string | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly endRow: number | null;
  readonly endColumn: number | null;
}

const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const CORNERS = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?)?$/;

/** Letters of a 0-based column: 0 is A, 26 is AA. */
export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** 0-based column of its letters, in either case. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const columnOrNull = (letters: string | undefined): number | null => (letters === undefined ? null : columnIndex(letters));
const rowOrNull = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits) - 1);
const endOrNull = (index: number | null): number | null => (index === null ? null : index + 1);
const smaller = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? left ?? right : Math.min(left, right);
const larger = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? null : Math.max(left, right);

const parseCorners = (title: string | null, text: string): ParsedA1 | null => {
  const match = CORNERS.exec(text);
  if (match === null || text === '') return null;
  const row = rowOrNull(match[2]);
  const column = columnOrNull(match[1]);
  if (!text.includes(':')) {
    return row === null || column === null ? null : { title, row, column, endRow: row + 1, endColumn: column + 1 };
  }
  const lastRow = rowOrNull(match[4]);
  const lastColumn = columnOrNull(match[3]);
  if ((row ?? column) === null || (lastRow ?? lastColumn) === null) return null;
  return {
    title,
    row: smaller(row, lastRow),
    column: smaller(column, lastColumn),
    endRow: endOrNull(larger(row, lastRow)),
    endColumn: endOrNull(larger(column, lastColumn)),
  };
};

const parse = (text: string): ParsedA1 | null => {
  const prefix = SHEET_PREFIX.exec(text);
  if (prefix === null) return parseCorners(null, text);
  const title = prefix[1] === undefined ? prefix[2] ?? '' : prefix[1].replaceAll("''", "'");
  return parseCorners(title, text.slice(prefix[0].length));
};

const parsed = new Map<string, ParsedA1 | null>();
const TEXTS_KEPT = 5_000;

/** Parses an A1 text with or without a tab; null when it is none. `$` and lower case are accepted. */
export const parseA1 = (text: string): ParsedA1 | null => {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size >= TEXTS_KEPT) parsed.clear();
  const result = parse(text);
  parsed.set(text, result);
  return result;
};

/** A1 text of a block, without a tab: «B2» or «B2:C4». */
export const toA1 = (range: { row: number; column: number; rows: number; columns: number }): string => {
  const first = `${columnLetters(range.column)}${range.row + 1}`;
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${columnLetters(range.column + range.columns - 1)}${range.row + range.rows}`;
};

/** Tab name as it stands in an A1 text. */
export const quoteTitle = (title: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) ? title : `'${title.replaceAll("'", "''")}'`;
