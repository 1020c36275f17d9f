import { addDays, dayOf, startOfDay } from '../../../src/domain/calendar/day';
import { nextPeriod, periodOfDay, type PeriodSettings } from '../../../src/domain/calendar/period';

/** A place the visitor can send the clock to. */
export type Stop = 'hour' | 'morning' | 'closing' | 'week';

export const STOPS: readonly { readonly id: Stop; readonly caption: string }[] = [
  { id: 'hour', caption: 'Tiến 1 giờ' },
  { id: 'morning', caption: 'Tới sáng mai 08:00' },
  { id: 'closing', caption: 'Tới kỳ chốt tiếp theo' },
  { id: 'week', caption: 'Tiến 1 tuần' },
];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WEEK = 7 * 24 * HOUR;

/** So that the work of the closing has been done on arrival. */
const AFTER_CLOSING = 20 * MINUTE;

/** Eight o'clock of a day (yyyy-MM-dd), when offices open. */
export const morningOf = (day: string): number => startOfDay(day) + 8 * HOUR;

const nextMorning = (now: number): number => {
  const today = morningOf(dayOf(now));
  return today > now ? today : morningOf(addDays(dayOf(now), 1));
};

const afterNextClosing = (now: number, settings: PeriodSettings): number => {
  const current = periodOfDay(dayOf(now), settings);
  const stop = current.closesAt + AFTER_CLOSING;
  return stop > now ? stop : nextPeriod(current, settings).closesAt + AFTER_CLOSING;
};

const FINDERS: Readonly<Record<Stop, (now: number, settings: PeriodSettings) => number>> = {
  hour: (now) => now + HOUR,
  morning: nextMorning,
  closing: afterNextClosing,
  week: (now) => now + WEEK,
};

/** Instant of a stop seen from `now` (milliseconds), or null when there is no such stop. */
export const stopAfter = (id: string, now: number, settings: PeriodSettings): number | null =>
  Object.hasOwn(FINDERS, id) ? FINDERS[id as Stop](now, settings) : null;
