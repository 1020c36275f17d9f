import { isoInstant } from '../../domain/calendar/day';
import { troubles, type CheckLine } from '../../domain/notices/check-line';
import { CONFIG_REQUESTS, readConfig } from '../config';
import { MEMORY_KEYS, remembered } from '../memory';
import { healthLine } from '../notices/health/health-lines';
import { isTold } from '../notices/health/told-findings';
import type { Blocks, BlockRequest, ClearTab, Services, TabChange } from '../ports';
import { COLUMNS } from '../tables/columns';
import { outboxRow, readOutbox } from '../tables/outbox-table';

const LOCK_WAIT_MILLIS = 20000;
/** Sentences that a letter names; the tab has them all. */
const MOST_TOLD = 12;

export type KeptOutcome = 'BUSY' | 'KEPT' | 'BANNER_CHANGED';

/**
 * Puts the lines of a self-check in place of those before, and tells the installer of troubles that were not told
 * within a week. `states` are the words for the states. One write; a second run on the same day adds no letter.
 */
export const keepChecks = (services: Services, lines: readonly CheckLine[], states: Readonly<Record<CheckLine['state'], string>>): KeptOutcome => {
  if (!services.lock.acquire(LOCK_WAIT_MILLIS)) return 'BUSY';
  try {
    const found = troubles(lines);
    const blocks = services.book.read(REQUESTS);
    services.book.write([...tabChanges(lines, states, services.now()), ...letterChanges(services, blocks, found)]);
    return rememberBanner(services, found.length > 0);
  } finally {
    services.lock.release();
  }
};

const REQUESTS: readonly BlockRequest[] = [...CONFIG_REQUESTS, { tab: 'checks' }, { tab: 'outbox', columns: COLUMNS.outbox.indexOf('text') }];

const tabChanges = (lines: readonly CheckLine[], states: Readonly<Record<string, string>>, now: number): (TabChange | ClearTab)[] => [
  { kind: 'CLEAR', tab: 'checks' },
  { kind: 'APPEND', tab: 'checks', rows: lines.map(({ code, name, state, sentences }) => ({ at: isoInstant(now), code, check: name, state: states[state] ?? state, detail: sentences.join(' ') })) },
];

const letterChanges = (services: Services, blocks: Blocks, found: readonly string[]): TabChange[] => {
  const memory = remembered(services.memory.all());
  const { registry } = readConfig(blocks, memory.settings);
  if (found.length === 0 || memory.installer === '' || !registry.settings.mailEnabled) return [];
  const finding = { code: 'CHECKS' as const, subjects: found.slice(0, MOST_TOLD), since: '' };
  const line = healthLine({ registry, letters: services.letters, memory, now: services.now() }, [finding]);
  if (isTold(line, readOutbox(blocks.tables.outbox ?? []))) return [];
  services.memory.put({ [MEMORY_KEYS.mailWaiting]: '1' });
  return [{ kind: 'APPEND', tab: 'outbox', rows: [outboxRow(line)] }];
};

const rememberBanner = (services: Services, isUnwell: boolean): KeptOutcome => {
  if (remembered(services.memory.all()).isUnwell === isUnwell) return 'KEPT';
  services.memory.put({ [MEMORY_KEYS.isUnwell]: isUnwell ? '1' : '' });
  return 'BANNER_CHANGED';
};
