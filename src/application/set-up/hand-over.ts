import { isoInstant } from '../../domain/calendar/day';
import { MEMORY_KEYS, remembered } from '../memory';
import type { Installation, Services } from '../ports';

const LOCK_WAIT_MILLIS = 20000;

export type HandOverOutcome =
  | { readonly kind: 'BUSY' }
  | { readonly kind: 'NOT_INSTALLED' }
  /** Only the installer's own triggers can be removed: for this person there is `takeOver`. */
  | { readonly kind: 'OTHER_INSTALLER'; readonly installer: string }
  | { readonly kind: 'HANDED_OVER' };

/** The installer gives up: nothing runs by itself any more until somebody chooses set-up. Forms, books and figures stay. */
export const handOver = (services: Services, installation: Installation): HandOverOutcome => {
  const who = installation.installer();
  return locked<HandOverOutcome>(services, { kind: 'BUSY' }, (installer) => {
    if (installer === '') return { kind: 'NOT_INSTALLED' };
    if (installer !== who) return { kind: 'OTHER_INSTALLER', installer };
    installation.removeTriggers();
    release(services, `${installer} →`);
    return { kind: 'HANDED_OVER' };
  });
};

/**
 * Somebody else takes over from an installer who is gone. Triggers of an account that still exists go on
 * running; that does no harm, since whatever runs twice changes nothing more (docs/ARCHITECTURE.md).
 */
export const takeOver = (services: Services, installation: Installation): 'BUSY' | 'TAKEN_OVER' => {
  const who = installation.installer();
  return locked<'BUSY' | 'TAKEN_OVER'>(services, 'BUSY', (installer) => {
    if (installer !== '' && installer !== who) release(services, `${installer} → ${who}`);
    return 'TAKEN_OVER';
  });
};

const locked = <T>(services: Services, busy: T, work: (installer: string) => T): T => {
  if (!services.lock.acquire(LOCK_WAIT_MILLIS)) return busy;
  try {
    return work(remembered(services.memory.all()).installer);
  } finally {
    services.lock.release();
  }
};

/** The note comes first: a stop in between leaves the installer in place, and doing it again ends it. */
const release = (services: Services, detail: string): void => {
  const row = { at: isoInstant(services.now()), what: 'handOver', outcome: 'DONE', detail };
  services.book.write([{ kind: 'APPEND', tab: 'journal', rows: [row] }]);
  services.memory.put({ [MEMORY_KEYS.installer]: '' });
};
