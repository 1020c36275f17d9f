import type { TriggerState } from '../google/state';
import { zoneOffset } from '../google/utilities/zone-offset';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Schedule = NonNullable<TriggerState['schedule']>;

/** What the first firing of a new clock trigger depends on. */
export interface ScheduleStart {
  readonly now: number;
  readonly timeZone: string;
  readonly random: () => number;
  /** Monday 1 to Sunday 7 for a weekly trigger. */
  readonly weekDay: number | null;
}

const localMidnight = (instant: number, timeZone: string): number => {
  const local = instant + zoneOffset(instant, timeZone);
  return Math.floor(local / DAY) * DAY - zoneOffset(instant, timeZone);
};

const weekDayOf = (instant: number, timeZone: string): number => {
  const days = Math.floor((instant + zoneOffset(instant, timeZone)) / DAY);
  // Day 0 of the epoch was a Thursday.
  return ((days + 3) % 7) + 1;
};

const firstDaily = (schedule: Extract<Schedule, { kind: 'DAYS' }>, start: ScheduleStart): number => {
  const { minute, hour } = schedule;
  // Without nearMinute any minute of the hour; with it a quarter of an hour around.
  const offset = minute === null ? start.random() * HOUR : minute * MINUTE + (start.random() - 0.5) * 30 * MINUTE;
  let at = localMidnight(start.now, start.timeZone) + hour * HOUR + Math.floor(Math.max(0, offset));
  while (at <= start.now || (start.weekDay !== null && weekDayOf(at, start.timeZone) !== start.weekDay)) at += DAY;
  return at;
};

/** First instant at which a new clock trigger fires: Google chooses it within the period. */
export const firstFiring = (schedule: Schedule, start: ScheduleStart): number => {
  switch (schedule.kind) {
    case 'MINUTES':
      return start.now + Math.ceil(start.random() * schedule.every * MINUTE);
    case 'HOURS':
      return start.now + Math.ceil(start.random() * schedule.every * HOUR);
    case 'DAYS':
      return firstDaily(schedule, start);
    case 'AFTER':
      return schedule.at;
  }
};

/** Keeps the minute that was chosen first and moves within it, so that jitter never adds up. */
const withinMinute = (fired: number, period: number, random: () => number): number =>
  Math.floor(fired / MINUTE) * MINUTE + period + Math.floor(random() * MINUTE);

/** Next instant after a firing, or null for a trigger that fires once. */
export const nextFiring = (schedule: Schedule, fired: number, random: () => number): number | null => {
  switch (schedule.kind) {
    case 'MINUTES':
      return withinMinute(fired, schedule.every * MINUTE, random);
    case 'HOURS':
      return withinMinute(fired, schedule.every * HOUR, random);
    case 'DAYS':
      return withinMinute(fired, schedule.every * DAY, random);
    case 'AFTER':
      return null;
  }
};
