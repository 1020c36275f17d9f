import type { Bundle } from '../../local/cli/read-bundle';
import { FRIDAY, hour, instantIn, MONDAY } from '../commune/calendar';
import { Commune } from '../commune/commune';
import type { Progress } from '../progress';

const DAYS = FRIDAY + 1;

/** When a village reports: spread over the working days and hours of its week. */
const instantOf = (week: number, village: number): number => instantIn(week, village % DAYS, hour(8) + ((village * 7) % hour(9)));

/** Seconds it takes here to play a season with every sweep that Google would start; throws when a report is lost. */
export const seasonSeconds = (size: { readonly villages: number; readonly weeks: number }, bundle: Bundle, onProgress: Progress): number => {
  const began = performance.now();
  const commune = new Commune(size.villages, bundle);
  const order = Array.from({ length: size.villages }, (_, village) => village).sort((a, b) => instantOf(1, a) - instantOf(1, b));
  for (let week = 1; week <= size.weeks; week += 1) {
    for (const village of order) {
      commune.world.advanceTo(instantOf(week, village));
      commune.report(village, week);
    }
    onProgress(week / size.weeks);
  }
  commune.world.advanceTo(instantIn(size.weeks + 1, MONDAY, 0));
  const seconds = (performance.now() - began) / 1_000;
  if (commune.accepted() !== size.villages * size.weeks) throw new Error('a report of the season was lost');
  return seconds;
};
