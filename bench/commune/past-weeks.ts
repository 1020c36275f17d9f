import type { Progress } from '../progress';
import { FRIDAY, hour, instantIn } from './calendar';
import type { Commune } from './commune';
import { pause } from './triggers';

const AFTER_CLOSING = hour(17) + 10;
const MINUTE = 60_000;

const run = (commune: Commune, handler: string): void => {
  const { record } = commune.world.run(handler, 'MENU');
  if (record.outcome !== 'COMPLETED') throw new Error(`${handler} ended as ${record.outcome}: ${record.error ?? ''}`);
  commune.world.advanceTo(commune.world.now() + record.virtualMillis + MINUTE);
};

/**
 * Lets weeks go by up to and including `last`: every village reports on Friday morning, and one
 * sweep after the closing takes everything in. The sweeps in between would change nothing.
 */
export const letWeeksPass = (commune: Commune, weeks: { readonly first: number; readonly last: number }, onProgress: Progress): void => {
  pause(commune.world, 'CLOCK', 'ON_FORM_SUBMIT');
  for (let week = weeks.first; week <= weeks.last; week += 1) {
    commune.world.advanceTo(instantIn(week, FRIDAY, hour(9)));
    for (let village = 0; village < commune.villages; village += 1) commune.report(village, week);
    commune.world.advanceTo(instantIn(week, FRIDAY, AFTER_CLOSING));
    run(commune, 'sweep');
    onProgress((week - weeks.first + 1) / (weeks.last - weeks.first + 1));
  }
  assertComplete(commune, weeks.last);
};

const assertComplete = (commune: Commune, weeks: number): void => {
  const accepted = commune.accepted();
  const wanted = commune.villages * weeks;
  if (accepted !== wanted) throw new Error(`the ledger holds ${accepted} accepted reports of ${wanted}`);
};
