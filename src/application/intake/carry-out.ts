import { dayOf } from '../../domain/calendar/day';
import { MEMORY_KEYS, type Remembered } from '../memory';
import { pictureOf } from '../picture/picture-on';
import type { Services } from '../ports';
import { isSettled } from '../tables/outbox-table';
import { raisedWatermarks } from './due';
import { intakeChanges, newEntries } from './intake-changes';
import type { PassPlan } from './plan-pass';

/**
 * Writes what a pass decided into the operations book, in one write. Gives what to remember once
 * the picture shows it too: a run that dies before `publish` leaves the hints behind the facts, so
 * the next run sees something pending, finds every key known, and only rebuilds the picture.
 */
export const record = (services: Services, plan: PassPlan): Remembered => {
  const { config, found, now } = plan;
  const mailWaiting = plan.memory.mailWaiting || found.lines.length > 0 || (plan.full && !plan.outbox.every(isSettled));
  const before = warnings(plan, mailWaiting);
  if (Object.keys(before).length > 0) services.memory.put(before);
  const context = { registry: config.registry, villages: config.villages, letters: services.letters, now };
  const changes = intakeChanges(found, plan.ledger, context);
  if (changes.length > 0) services.book.write(changes);
  return nextMemory(plan, mailWaiting);
};

/** Shows what the last pass knew, its own findings included, and puts the hints level with it: once per holder of the lock. */
export const publish = (services: Services, last: PassPlan, memory: Remembered): void => {
  const shown = show(services, last);
  services.memory.put({ ...hints(memory), ...shown });
};

/** What the next run must know if this one dies: that mail waits; or, where nothing else would tell it, to read every tab whole. */
const warnings = (plan: PassPlan, mailWaiting: boolean): Record<string, string> => ({
  ...(mailWaiting && !plan.memory.mailWaiting ? { [MEMORY_KEYS.mailWaiting]: '1' } : {}),
  ...(plan.leavesTrace ? {} : { [MEMORY_KEYS.day]: '' }),
});

/** Draws the master sheet from what a pass knows. */
export const show = (services: Services, plan: PassPlan): Readonly<Record<string, string>> => {
  const { found, now, difficulties } = plan;
  return services.master.show(pictureOf({
    entries: [...plan.ledger.map((row) => row.entry), ...newEntries(found)],
    registry: plan.config.registry,
    notices: [...plan.outbox, ...found.lines],
    difficulties,
    renames: plan.renames,
    history: plan.history,
    official: plan.official,
    verified: plan.verified,
    isUnwell: plan.memory.isUnwell,
    answers: [...plan.answers, ...found.answers],
    now,
  }));
};

const nextMemory = (plan: PassPlan, mailWaiting: boolean): Remembered => ({
  ...plan.memory,
  mailWaiting,
  digest: plan.digest,
  closing: plan.closing,
  reminded: plan.reminded,
  differences: plan.differences,
  day: plan.full ? dayOf(plan.now) : plan.memory.day,
  lastRun: plan.full ? dayOf(plan.now) : plan.memory.lastRun,
  watermarks: raisedWatermarks(plan.memory.watermarks, plan.linked),
  settings: plan.config.registry.settings,
});

const hints = (memory: Remembered): Record<string, string> => ({
  [MEMORY_KEYS.digest]: memory.digest,
  [MEMORY_KEYS.closing]: memory.closing,
  [MEMORY_KEYS.reminded]: memory.reminded,
  [MEMORY_KEYS.differences]: memory.differences,
  [MEMORY_KEYS.day]: memory.day,
  [MEMORY_KEYS.lastRun]: memory.lastRun,
  [MEMORY_KEYS.watermarks]: JSON.stringify(memory.watermarks),
  [MEMORY_KEYS.settings]: JSON.stringify(memory.settings),
});
