import { addDays, dayOf } from '../../../domain/calendar/day';
import type { Registry } from '../../../domain/registry/registry';
import type { Remembered } from '../../memory';
import type { HealthFinding } from '../../../domain/letters/health-input';
import type { Letters } from '../../ports';
import type { OutboxLine } from '../../tables/outbox-table';
import { queuedLine } from '../queued-line';
import { healthKey, isTold } from './told-findings';

/** Note on a line that waits because the quota is used up. */
export const QUOTA_NOTE = 'MAIL_QUOTA';

/** What the daily look at the program's own running needs. */
export interface HealthContext {
  readonly registry: Registry;
  readonly letters: Letters;
  readonly memory: Remembered;
  readonly outbox: readonly OutboxLine[];
  readonly now: number;
}

/** To the installer, at most once a day and only when there is something new or a week has passed. */
export const healthLines = (context: HealthContext): OutboxLine[] => {
  const { registry, memory } = context;
  const findings = findingsOf(context);
  if (!registry.settings.mailEnabled || findings.length === 0 || memory.installer === '') return [];
  const line = healthLine(context, findings);
  return isTold(line, context.outbox) ? [] : [line];
};

/** The letter about these findings; its key says which they are and the day. */
export const healthLine = ({ registry, letters, memory, now }: Omit<HealthContext, 'outbox'>, findings: readonly HealthFinding[]): OutboxLine => {
  const letter = letters.health({ findings, at: now, registry, operationsUrl: operationsUrl(memory) });
  return queuedLine({ key: healthKey(memory.installer, findings, dayOf(now)), kind: 'HEALTH', to: [memory.installer], criteria: [], periodId: '' }, letter, now);
};

const operationsUrl = ({ operationsId }: Remembered): string => `https://docs.google.com/spreadsheets/d/${operationsId}/edit`;

/** What is wrong with mail, and whether runs had stopped for two days or more before this one. */
export const findingsOf = ({ memory, outbox, now }: Pick<HealthContext, 'memory' | 'outbox' | 'now'>): HealthFinding[] => {
  const subjectsOf = (isMeant: (line: OutboxLine) => boolean): string[] => outbox.filter(isMeant).map(({ subject }) => subject);
  const isStale = memory.lastRun !== '' && memory.lastRun < addDays(dayOf(now), -1);
  const mail: HealthFinding[] = [
    { code: 'HALF_SENT', subjects: subjectsOf(({ state }) => state === 'SENDING'), since: '' },
    { code: 'FAILED', subjects: subjectsOf(({ state }) => state === 'FAILED'), since: '' },
    { code: 'QUOTA', subjects: subjectsOf(({ kind, state, note }) => kind !== 'HEALTH' && state === 'DEFERRED' && note === QUOTA_NOTE), since: '' },
  ];
  return [
    ...(isStale ? [{ code: 'NO_RUNS' as const, subjects: [], since: memory.lastRun }] : []),
    ...mail.filter(({ subjects }) => subjects.length > 0),
  ];
};
