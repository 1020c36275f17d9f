import type { ChangeOutcome } from '../../domain/roster/change-outcome';
import type { Services } from '../ports';
import { carryOutChanges } from './carry-out-changes';

/** Whoever clicks waits a little for a run that is under way. */
const LOCK_WAIT_MILLIS = 20000;

/** Menu: carries out what is typed, under the lock; null when another run has it. */
export const changeVillages = (services: Services): ChangeOutcome[] | null => {
  if (!services.lock.acquire(LOCK_WAIT_MILLIS)) return null;
  try {
    return carryOutChanges(services, false);
  } finally {
    services.lock.release();
  }
};
