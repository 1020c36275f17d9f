import * as z from 'zod/mini';
import { dayOf, parseDay } from '../calendar/day';
import type { SettingKey } from './default-settings';
import type { Settings } from '../registry/settings';

/** Sheets hands over numbers, booleans, dates or texts depending on how a cell was typed; all become trimmed text. */
export const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (Object.prototype.toString.call(cell) === '[object Date]') return dayOf(Number(cell));
  return String(cell).normalize('NFC').trim();
};

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

const toNumber = (text: string): number => (NUMBER.test(text) ? Number(text.replace(',', '.')) : NaN);

const CLOCK = /^(\d{1,2}):(\d{2})$/;

const toMinutes = (text: string): number => {
  const clock = CLOCK.exec(text);
  if (!clock) return toNumber(text);
  return Number(clock[2]) < 60 ? Number(clock[1]) * 60 + Number(clock[2]) : NaN;
};

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true], ['false', false], ['1', true], ['0', false],
  ['có', true], ['không', false], ['bật', true], ['tắt', false],
]);

const toFlag = (text: string): boolean | undefined => FLAGS.get(text.toLowerCase());

const PERIOD_WORDS: ReadonlyMap<string, string> = new Map([['TUẦN', 'WEEK'], ['THÁNG', 'MONTH']]);

const toPeriodKind = (text: string): string => PERIOD_WORDS.get(text.toUpperCase()) ?? text.toUpperCase();

/** How a cell's text becomes a value, and what that value must be. */
export interface CellSchema<T> {
  readonly read: (text: string) => unknown;
  readonly schema: z.ZodMiniType<T>;
}

const asTyped = (text: string): string => text;
const text: CellSchema<string> = { read: asTyped, schema: z.string() };
const day: CellSchema<string> = { read: parseDay, schema: z.string() };
const whole = (least: number, most: number): CellSchema<number> =>
  ({ read: toNumber, schema: z.int().check(z.minimum(least), z.maximum(most)) });

/** Percent in a cell, with decimal comma or point, 0 to 100. */
export const percentCell: CellSchema<number> = { read: toNumber, schema: z.number().check(z.minimum(0), z.maximum(100)) };

const PHONE = /^[+\d][\d .()-]{5,19}$/;
const BASES = ['THUONG_TRU', 'THUC_TE_CU_TRU', 'CHI_TIEU_GIAO'] as const;

/** The schema of each setting's cell, applied to its text; blank cells never get here. */
export const SETTING_CELLS: { readonly [Key in SettingKey]: CellSchema<Settings[Key]> } = {
  communeName: text,
  planName: text,
  baselineDate: day,
  deadline: day,
  periodKind: { read: toPeriodKind, schema: z.enum(['WEEK', 'MONTH']) },
  closingWeekday: whole(1, 7),
  closingMinute: { read: toMinutes, schema: z.int().check(z.minimum(0), z.maximum(1439)) },
  riskPoints: percentCell,
  clearPoints: percentCell,
  fireAfter: whole(1, 52),
  clearAfter: whole(1, 52),
  escalateAfter: whole(1, 52),
  minCoverage: percentCell,
  baselineCoverage: percentCell,
  earliestDay: day,
  staleDays: whole(1, 366),
  mailEnabled: { read: toFlag, schema: z.boolean() },
  replyTo: { read: asTyped, schema: z.email() },
  contactPhone: { read: asTyped, schema: z.string().check(z.regex(PHONE)) },
  adultMinAge: whole(1, 120),
  denominatorBasis: { read: asTyped, schema: z.enum(BASES) },
};

/** The value a cell's text stands for, or undefined when it cannot be used. */
export const parseCell = <T>(cell: CellSchema<T>, given: string): T | undefined => {
  const outcome = cell.schema.safeParse(cell.read(given));
  return outcome.success ? outcome.data : undefined;
};
