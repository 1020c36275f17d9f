import { instantOf, localFields } from '../frame/vietnam-time';

/** A place the visitor can send the clock to. */
export type Stop = 'hour' | 'morning' | 'closing' | 'week';

export const STOPS: readonly { readonly id: Stop; readonly caption: string }[] = [
  { id: 'hour', caption: 'Tiến 1 giờ' },
  { id: 'morning', caption: 'Tới sáng mai 08:00' },
  { id: 'closing', caption: 'Tới kỳ chốt tiếp theo' },
  { id: 'week', caption: 'Tiến 1 tuần' },
];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FRIDAY = 5;

const atTime = (millis: number, hour: number, minute: number): number => {
  const fields = localFields(millis);
  fields.setUTCHours(hour, minute, 0, 0);
  return instantOf(fields);
};

const nextMorning = (now: number): number => {
  const today = atTime(now, 8, 0);
  return today > now ? today : atTime(now + DAY, 8, 0);
};

/** Twenty minutes past the plan's default closing, so that the work of the closing has been done on arrival. */
const afterNextClosing = (now: number): number => {
  const days = (FRIDAY - localFields(now).getUTCDay() + 7) % 7;
  const stop = atTime(now + days * DAY, 17, 20);
  return stop > now ? stop : stop + 7 * DAY;
};

const FINDERS: Readonly<Record<Stop, (now: number) => number>> = {
  hour: (now) => now + HOUR,
  morning: nextMorning,
  closing: afterNextClosing,
  week: (now) => now + 7 * DAY,
};

/** Instant of a stop seen from `now` (milliseconds), or null when there is no such stop. */
export const stopAfter = (id: string, now: number): number | null =>
  Object.hasOwn(FINDERS, id) ? FINDERS[id as Stop](now) : null;
