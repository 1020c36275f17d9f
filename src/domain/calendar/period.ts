import type { Settings } from '../registry/settings';
import { MINUTE_MILLIS, addDays, dayNumber, isoWeekday, startOfDay } from './day';

/**
 * A reporting period: the ISO week (Monday to Sunday) or the reporting month of
 * Nghị định 09/2019/NĐ-CP, article 12 (15th of the month before to the 14th).
 */
export interface Period {
  /** `2026-W36` or `2026-M09`. */
  readonly id: string;
  readonly kind: 'WEEK' | 'MONTH';
  /** Orders periods, also of different kinds; differences mean nothing. */
  readonly ordinal: number;
  readonly firstDay: string;
  /** Included. */
  readonly lastDay: string;
  /** Reports sent up to this instant are on time. */
  readonly closesAt: number;
}

/** What of the settings decides on periods. */
export type PeriodSettings = Pick<Settings, 'periodKind' | 'closingWeekday' | 'closingMinute'>;

type Span = Pick<Period, 'id' | 'kind' | 'firstDay' | 'lastDay'>;

const two = (value: number): string => String(value).padStart(2, '0');

const mondayOf = (day: string): string => addDays(day, 1 - isoWeekday(day));

/** ISO 8601: the week belongs to the year of its Thursday, and 4 January is always in week 1. */
const weekOf = (day: string): Span => {
  const firstDay = mondayOf(day);
  const year = addDays(firstDay, 3).slice(0, 4);
  const week = (dayNumber(firstDay) - dayNumber(mondayOf(`${year}-01-04`))) / 7 + 1;
  return { id: `${year}-W${two(week)}`, kind: 'WEEK', firstDay, lastDay: addDays(firstDay, 6) };
};

/** Months counted from year 0, so that stepping over New Year needs no case. */
const monthSpan = (months: number): Span => {
  const dayIn = (count: number, day: number): string =>
    `${String(Math.floor(count / 12)).padStart(4, '0')}-${two((count % 12) + 1)}-${two(day)}`;
  const lastDay = dayIn(months, 14);
  return { id: `${lastDay.slice(0, 4)}-M${lastDay.slice(5, 7)}`, kind: 'MONTH', firstDay: dayIn(months - 1, 15), lastDay };
};

const monthOf = (day: string): Span => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return monthSpan(Number(day.slice(8)) >= 15 ? months + 1 : months);
};

const closingDay = (span: Span, settings: PeriodSettings): string =>
  span.kind === 'WEEK' ? addDays(span.firstDay, settings.closingWeekday - 1) : span.lastDay;

const toPeriod = (span: Span, settings: PeriodSettings): Period => ({
  ...span,
  ordinal: dayNumber(span.lastDay),
  closesAt: startOfDay(closingDay(span, settings)) + settings.closingMinute * MINUTE_MILLIS,
});

const spanOf = (day: string, kind: Period['kind']): Span => (kind === 'WEEK' ? weekOf(day) : monthOf(day));

const ID = /^(\d{4})-([WM])(\d{2})$/;

const spanById = (id: string): Span | null => {
  const parts = ID.exec(id);
  if (!parts) return null;
  const [year, number] = [parts[1] ?? '', Number(parts[3])];
  const span = parts[2] === 'W'
    ? weekOf(addDays(mondayOf(`${year}-01-04`), (number - 1) * 7))
    : monthSpan(Number(year) * 12 + number - 1);
  return span.id === id ? span : null;
};

/** The period of the commune's rhythm that contains a day. */
export const periodOfDay = (day: string, settings: PeriodSettings): Period =>
  toPeriod(spanOf(day, settings.periodKind), settings);

/** The period with an id of either kind, or null when there is no such period (`2025-W53`). */
export const periodById = (id: string, settings: PeriodSettings): Period | null => {
  const span = spanById(id);
  return span === null ? null : toPeriod(span, settings);
};

/** The period of the same kind that follows. */
export const nextPeriod = (period: Period, settings: PeriodSettings): Period =>
  toPeriod(spanOf(addDays(period.lastDay, 1), period.kind), settings);

/** The period of the same kind before. */
export const previousPeriod = (period: Period, settings: PeriodSettings): Period =>
  toPeriod(spanOf(addDays(period.firstDay, -1), period.kind), settings);

/**
 * Integer that orders period ids: the day number of the last day, so that a season that
 * changed from weeks to months still has one order. -1 for a text that is no period id.
 */
export const periodOrdinal = (id: string): number => {
  const span = spanById(id);
  return span === null ? -1 : dayNumber(span.lastDay);
};

/** First day of the period with an id; null for a text that is no period id. */
export const firstDayOfPeriod = (id: string): string | null => spanById(id)?.firstDay ?? null;

/** Periods from one id to a later one of the same kind (1 = next); of mixed kinds, weeks. */
export const periodsBetween = (earlierId: string, laterId: string): number => {
  const [earlier, later] = [spanById(earlierId), spanById(laterId)];
  if (earlier === null || later === null) return 1;
  const months = (span: Span): number => Number(span.lastDay.slice(0, 4)) * 12 + Number(span.lastDay.slice(5, 7));
  if (earlier.kind === 'MONTH' && later.kind === 'MONTH') return months(later) - months(earlier);
  return (dayNumber(later.lastDay) - dayNumber(earlier.lastDay)) / 7;
};
