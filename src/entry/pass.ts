import { takeIn, type TakeInOutcome } from '../application/intake/take-in';
import type { Wake } from '../application/intake/wake';
import type { Installation, Services } from '../application/ports';
import { upgrade } from '../application/upgrade/upgrade';
import { guarded } from './guard';

interface Wired {
  readonly services: Services;
  readonly installation: Installation;
}

/** Takes in what is pending; a book of an earlier program is brought up to date first, by whoever comes first. */
export const pass = ({ services, installation }: Wired, what: string, wake: Wake): TakeInOutcome => {
  const outcome = guarded(services, what, () => takeIn(services, wake));
  if (outcome !== 'OLDER_BOOK') return outcome;
  guarded(services, 'upgrade', () => upgrade(services, installation));
  // An upgrade makes the triggers anew; the one that this run came from was let in above.
  const { trigger: _, ...letIn } = wake;
  return guarded(services, what, () => takeIn(services, letIn));
};
