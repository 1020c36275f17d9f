import { dayOf } from '../../domain/calendar/day';
import { periodOfDay, type Period } from '../../domain/calendar/period';
import { isReminderDay } from '../../domain/notices/reminder-time';
import type { Settings } from '../../domain/registry/settings';
import type { LedgerEntry } from '../../domain/reports/report';
import { foldLedger } from '../../domain/standing/fold';
import type { Config } from '../config';
import type { Remembered } from '../memory';
import type { Letters } from '../ports';
import type { AgencyAnswer } from '../tables/answers-table';
import type { OutboxLine } from '../tables/outbox-table';
import type { Difficulty } from '../work-lists/difficulties';
import type { Duty } from '../../domain/letters/duties-input';
import { changedLines } from './changes/changed-lines';
import { closingDue, evaluateClosing } from './closing';
import { closingLines } from './closing-lines';
import { healthLines } from './health/health-lines';
import { reminderLines } from './reminders/reminder-lines';

/** Everything from which notices are derived; nothing about them is kept elsewhere. */
export interface NoticeSources {
  readonly config: Config;
  readonly memory: Remembered;
  /** The ledger before this pass, and what the pass adds. */
  readonly ledger: readonly LedgerEntry[];
  readonly added: readonly LedgerEntry[];
  readonly outbox: readonly OutboxLine[];
  readonly answers: readonly AgencyAnswer[];
  readonly duties: readonly Duty[];
  readonly difficulties: readonly Difficulty[];
  readonly letters: Letters;
  readonly now: number;
  /** First pass of a day. */
  readonly full: boolean;
}

/** Notices that are due now; those that the outbox has already are left to the caller, who knows their keys. */
export const noticesDue = (sources: NoticeSources): OutboxLine[] => [
  ...(sources.full ? healthLines({ ...sources, registry: sources.config.registry }) : []),
  ...changes(sources),
  ...closings(sources),
  ...firstReminders(sources),
];

/** The period whose first reminder is due at an instant, or null; the memory says whether it was made. */
export const reminderDue = (now: number, settings: Settings, reminded: string): Period | null => {
  const period = periodOfDay(dayOf(now), settings);
  return settings.mailEnabled && period.id !== reminded && isReminderDay(period, now) ? period : null;
};

const changes = ({ config, memory, ledger, added, letters, now }: NoticeSources): OutboxLine[] =>
  added.length === 0
    ? []
    : changedLines(
        { before: foldLedger(ledger), after: foldLedger([...ledger, ...added]), added },
        { registry: config.registry, letters, lastShownId: memory.closing, masterUrl: memory.masterUrl, now },
      );

const closings = (sources: NoticeSources): OutboxLine[] => {
  const { config, memory, now } = sources;
  const closing = closingDue(now, config.registry.settings, memory.closing);
  if (closing === null) return [];
  const entries = [...sources.ledger, ...sources.added];
  const evaluation = evaluateClosing(entries, config.registry, closing);
  const context = { ...sources, registry: config.registry, masterUrl: memory.masterUrl, answerForm: memory.answerForm };
  return [...closingLines(evaluation, context), ...reminders(sources, { period: closing, stage: 'AFTER' })];
};

const firstReminders = (sources: NoticeSources): OutboxLine[] => {
  const period = reminderDue(sources.now, sources.config.registry.settings, sources.memory.reminded);
  return period === null ? [] : reminders(sources, { period, stage: 'BEFORE' });
};

const reminders = (sources: NoticeSources, due: Parameters<typeof reminderLines>[1]): OutboxLine[] => {
  const { registry, villages } = sources.config;
  return reminderLines([...sources.ledger, ...sources.added], due, { registry, villages, letters: sources.letters, now: sources.now });
};
