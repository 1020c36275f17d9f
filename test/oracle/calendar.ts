/** Days, ISO weeks and closings in Vietnam's time zone (no daylight saving: UTC+7 all year). */
export const DAY = 86_400_000;
export const WEEK = 7 * DAY;
const OFFSET = 7 * 3_600_000;

export const dayOf = (instant: number): string => new Date(instant + OFFSET).toISOString().slice(0, 10);

/** 00:00 of a day. */
export const midnight = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

export const plusDays = (day: string, days: number): string => dayOf(midnight(day) + days * DAY);

/** 1 = Monday … 7 = Sunday. */
const weekday = (day: string): number => ((new Date(midnight(day) + OFFSET).getUTCDay() + 6) % 7) + 1;

export interface OraclePeriod {
  readonly id: string;
  /** First day; orders periods. */
  readonly from: string;
}

/** The ISO week of a day: the week belongs to the year of its Thursday. */
export const weekOf = (day: string): OraclePeriod => {
  const monday = plusDays(day, 1 - weekday(day));
  const thursday = plusDays(monday, 3);
  const firstOfYear = `${thursday.slice(0, 4)}-01-01`;
  const number = Math.floor((midnight(thursday) - midnight(firstOfYear)) / WEEK) + 1;
  return { id: `${thursday.slice(0, 4)}-W${String(number).padStart(2, '0')}`, from: monday };
};

/** Closing of a week: its n-th weekday at a minute of the day. */
export const closingOf = (period: OraclePeriod, closing: { weekday: number; minute: number }): number =>
  midnight(plusDays(period.from, closing.weekday - 1)) + closing.minute * 60_000;

/** A day as people type it (2026-09-04 or 4/9/2026), or null. */
export const typedDay = (typed: string): string | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
  const parts = iso !== null ? [iso[1], iso[2], iso[3]] : local !== null ? [local[3], local[2], local[1]] : null;
  if (parts === null) return null;
  const day = parts.map((part) => (part ?? '').padStart(2, '0')).join('-');
  const millis = midnight(day);
  return Number.isNaN(millis) || dayOf(millis) !== day ? null : day;
};
