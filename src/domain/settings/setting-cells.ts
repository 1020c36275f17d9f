import * as z from 'zod/mini';
import { parseDay } from '../calendar/day';
import { BASES, basisOf } from '../denominators/basis';
import type { SettingKey } from '../registry/default-settings';
import type { Settings } from '../registry/settings';
import { toFlag, toMinutes, toNumber, toPeriodKind } from './cell-text';

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

/** What may stand in a link: no blanks and no quotes, one way to read it. */
const WEB_ADDRESS = /^https?:\/\/[\w.:-]{1,100}\/[\w./~%-]{0,300}$/;

const PHONE = /^[+\d][\d .()-]{5,19}$/;

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
  mailTestMode: { read: toFlag, schema: z.boolean() },
  replyTo: { read: asTyped, schema: z.email() },
  contactPhone: { read: asTyped, schema: z.string().check(z.regex(PHONE)) },
  adultMinAge: whole(1, 120),
  denominatorBasis: { read: basisOf, schema: z.enum(BASES) },
  communePopulation: whole(1, 9_999_999),
  smallGroupBelow: whole(0, 100),
  showDay: day,
  webPage: { read: toFlag, schema: z.boolean() },
  webAddress: { read: asTyped, schema: z.string().check(z.regex(WEB_ADDRESS)) },
};

/** The value a cell's text stands for, or undefined when it cannot be used. */
export const parseCell = <T>(cell: CellSchema<T>, given: string): T | undefined => {
  const outcome = cell.schema.safeParse(cell.read(given));
  return outcome.success ? outcome.data : undefined;
};
