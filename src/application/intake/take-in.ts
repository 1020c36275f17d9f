import { addDays, dayOf } from '../../domain/calendar/day';
import { readConfig } from '../config';
import { closeFormsOf, expiredVillages } from '../expired-villages';
import { MEMORY_KEYS, remembered, type Remembered } from '../memory';
import { deliverMail } from '../mail/deliver-mail';
import type { Blocks, BlockRequest, Services } from '../ports';
import { publish, record, show } from './carry-out';
import { frontRequests, isFullPassDue, linkedRequests } from './due';
import { carryOutChanges } from '../village-changes/carry-out-changes';
import { bookAge, type BookAge } from '../upgrade/upgrade';
import { planPass, type PassPlan } from './plan-pass';
import { RECOMPUTE, SWEEP, type Wake } from './wake';

/** Whoever cannot get the lock in this time leaves: the holder or the sweep takes everything in. */
const LOCK_WAIT_MILLIS = 5000;
/** Passes of one lock holder: answers that arrive while it works are taken in by it too. */
const MAX_PASSES = 5;

export type TakeInOutcome = 'BUSY' | 'UNKNOWN_TRIGGER' | 'NOT_SET_UP' | BookAge | 'NOTHING_NEW' | 'TAKEN_IN';

/**
 * The one way of the data (docs/ARCHITECTURE.md): under the lock, take in everything that is pending in any
 * tab, carry out verdicts, evaluate a closing that has come, rebuild the picture, send mail.
 * Running it twice, or after a run that died anywhere, changes nothing more.
 */
export const takeIn = (services: Services, wake: Wake): TakeInOutcome => {
  if (!services.lock.acquire(LOCK_WAIT_MILLIS)) return 'BUSY';
  try {
    const memory = remembered(services.memory.all());
    // An event can be made up by whoever calls the function; the id in it cannot.
    if (wake.trigger !== undefined && !memory.triggers.includes(wake.trigger)) return 'UNKNOWN_TRIGGER';
    if (memory.setUp === '') return 'NOT_SET_UP';
    return bookAge(memory) ?? runPasses(services, wake, memory);
  } finally {
    services.lock.release();
  }
};

const runPasses = (services: Services, wake: Wake, start: Remembered): TakeInOutcome => {
  const now = services.now();
  const full = isFullPassDue(start, now);
  if (wake.redraw === true) services.memory.put({ [MEMORY_KEYS.shown]: '' });
  let memory = start;
  let blocks = read(services, frontRequests(start, full));
  let reason: Wake = wake;
  let last: PassPlan | null = null;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const plan = planPass(services, { blocks, memory, wake: reason, now, full: full && pass === 0 });
    if (plan === null) break;
    memory = record(services, plan);
    last = plan;
    blocks = { ...blocks, tables: { ...blocks.tables, review: [] }, linked: read(services, linkedRequests(memory, false)).linked };
    reason = SWEEP;
  }
  if (last !== null) publish(services, last, memory);
  if (full) {
    closeExpiredForms(services, blocks, memory);
    carryOutChanges(services, true);
  }
  if (sendWaitingMail(services, memory, blocks)) showDelivery(services, { blocks, memory, now });
  return last === null ? 'NOTHING_NEW' : 'TAKEN_IN';
};

/**
 * Reads blocks; when a tab cannot be found, gives renamed tabs their names back and tries once more,
 * linked tabs whole: somebody may have deleted the row from which on they were asked for.
 */
const read = (services: Services, requests: readonly BlockRequest[]): Blocks => {
  if (requests.length === 0) return { tables: {}, linked: [] };
  try {
    return services.book.read(requests);
  } catch {
    services.book.repairTabs();
    return services.book.read(requests.map((request) => ('linkedTo' in request ? { ...request, fromRow: 1 } : request)));
  }
};

/** Days back to look for villages that ended, so that a few days without runs are made up for. */
const EXPIRY_DAYS = 7;

/** Once a day: a village that ended yesterday gets no more answers. */
const closeExpiredForms = (services: Services, blocks: Blocks, memory: Remembered): void => {
  const today = dayOf(services.now());
  const config = readConfig(blocks, memory.settings);
  closeFormsOf(expiredVillages(config, addDays(today, -EXPIRY_DAYS), today), config, services);
};

/** Gives whether any letter has another state than before. */
const sendWaitingMail = (services: Services, memory: Remembered, blocks: Blocks): boolean => {
  if (!memory.mailWaiting) return false;
  const settings = memory.settings ?? readConfig(blocks, null).registry.settings;
  const { waits, changed } = deliverMail(services, { settings, installer: memory.installer });
  if (!waits) services.memory.put({ [MEMORY_KEYS.mailWaiting]: '0' });
  return changed;
};

/** Draws the picture anew, so that officials see which letters have left; the figures are as before. */
const showDelivery = (services: Services, at: { readonly blocks: Blocks; readonly memory: Remembered; readonly now: number }): void => {
  const plan = planPass(services, { ...at, wake: RECOMPUTE, full: false });
  if (plan !== null) show(services, plan);
};
