import { DAY_MILLIS, MINUTE_MILLIS, startOfDay, WEEK_MILLIS } from '../../src/domain/calendar/day';

/** Monday of week 1: the year has 53 weeks from here to the plan's deadline. */
export const FIRST_DAY = '2025-12-29';

export const MONDAY = 0;
export const TUESDAY = 1;
export const FRIDAY = 4;

/** Instant of a weekday (Monday is 0) and a minute of the day in a week counted from 1. */
export const instantIn = (week: number, weekday: number, minute: number): number =>
  startOfDay(FIRST_DAY) + (week - 1) * WEEK_MILLIS + weekday * DAY_MILLIS + minute * MINUTE_MILLIS;

/** Minute of the day of an hour. */
export const hour = (hours: number): number => hours * 60;
