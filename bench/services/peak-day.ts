import { FRIDAY, hour, instantIn } from '../commune/calendar';
import type { Commune } from '../commune/commune';
import { letWeeksPass } from '../commune/past-weeks';
import { resume } from '../commune/triggers';
import type { Progress } from '../progress';

const MINUTE = 60_000;
const OPENS = hour(7);
const CLOSES = hour(17);

/** Minutes that triggers ran on the busiest day: every village reports, the period closes, digests leave. */
export const peakDayMinutes = (commune: Commune, week: number, onProgress: Progress): number => {
  const { world, villages } = commune;
  if (week > 1) letWeeksPass(commune, { first: 1, last: week - 1 }, onProgress);
  world.advanceTo(instantIn(week, FRIDAY, 0) - MINUTE);
  resume(world);
  world.advanceTo(instantIn(week, FRIDAY, 0));
  const before = world.meter().triggerMillis;
  for (let village = 0; village < villages; village += 1) {
    world.advanceTo(instantIn(week, FRIDAY, OPENS + ((CLOSES - OPENS) * village) / villages));
    commune.report(village, week);
  }
  world.advanceTo(instantIn(week, FRIDAY, hour(24)));
  onProgress(1);
  if (commune.accepted() !== villages * week) throw new Error('a report of the peak day was lost');
  return (world.meter().triggerMillis - before) / MINUTE;
};
