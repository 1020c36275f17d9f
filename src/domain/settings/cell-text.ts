import { dayOf } from '../calendar/day';

/** Sheets hands over numbers, booleans, dates or texts depending on how a cell was typed; all become trimmed text. */
export const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (Object.prototype.toString.call(cell) === '[object Date]') return dayOf(Number(cell));
  return String(cell).normalize('NFC').trim();
};

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** A number with decimal comma or point; NaN for anything else. */
export const toNumber = (text: string): number => (NUMBER.test(text) ? Number(text.replace(',', '.')) : NaN);

const CLOCK = /^(\d{1,2}):(\d{2})$/;

/** Minutes after midnight from «17:00» or a plain number; NaN for anything else. */
export const toMinutes = (text: string): number => {
  const clock = CLOCK.exec(text);
  if (!clock) return toNumber(text);
  return Number(clock[2]) < 60 ? Number(clock[1]) * 60 + Number(clock[2]) : NaN;
};

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true], ['false', false], ['1', true], ['0', false],
  ['có', true], ['không', false], ['bật', true], ['tắt', false],
]);

/** Yes or no in the words people and Sheets use; undefined for anything else. */
export const toFlag = (text: string): boolean | undefined => FLAGS.get(text.toLowerCase());

const PERIOD_WORDS: ReadonlyMap<string, string> = new Map([['TUẦN', 'WEEK'], ['THÁNG', 'MONTH']]);

/** WEEK or MONTH, also from «tuần» and «tháng»; other words as they are, in capitals. */
export const toPeriodKind = (text: string): string => PERIOD_WORDS.get(text.toUpperCase()) ?? text.toUpperCase();
