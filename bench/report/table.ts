import { isMet, type Group, type Line } from './line';
import { numberWords } from './number-words';

const HEADER = ['Việc đo', 'Quy mô', 'Mục tiêu', 'Kết quả', 'Đánh giá'];
/** Columns of numbers, read from their last digit. */
const RIGHT_ALIGNED = new Set([2, 3]);

const verdict = (line: Line): string => {
  const met = isMet(line);
  return met === null ? '' : met ? 'đạt' : 'chưa đạt';
};

const cellsOf = (line: Line): string[] => [
  line.what,
  line.size,
  line.atMost === null ? '' : `≤ ${numberWords(line.atMost, line.unit)}`,
  numberWords(line.figure, line.unit),
  verdict(line),
];

const aligned = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, column) => (RIGHT_ALIGNED.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
    .join('  ')
    .trimEnd();

/** All groups under one header, the columns aligned over the whole table. */
export const tableText = (groups: readonly Group[]): string => {
  const rows = groups.flatMap(({ lines }) => lines.map(cellsOf));
  const widths = HEADER.map((title, column) => Math.max(title.length, ...rows.map((cells) => (cells[column] ?? '').length)));
  const sections = groups.map(({ title, lines }) => [title, ...lines.map((line) => aligned(cellsOf(line), widths))].join('\n'));
  return `${[aligned(HEADER, widths), ...sections].join('\n\n')}\n`;
};
