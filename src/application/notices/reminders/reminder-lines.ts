import { dayOf } from '../../../domain/calendar/day';
import type { Period } from '../../../domain/calendar/period';
import type { Registry } from '../../../domain/registry/registry';
import { isInForce } from '../../../domain/registry/village';
import type { LedgerEntry } from '../../../domain/reports/report';
import { foldLedger, type Folded } from '../../../domain/standing/fold';
import { prefilledLink } from '../../answers/answer-link';
import type { Letters } from '../../ports';
import type { OutboxLine } from '../../tables/outbox-table';
import type { VillageRow } from '../../tables/villages-table';
import { queuedLine } from '../queued-line';
import { villagesThatSent } from './villages-that-sent';

/** Before the closing, or once more after it. */
export type ReminderStage = 'BEFORE' | 'AFTER';

/** What reminders are made from. */
export interface ReminderContext {
  readonly registry: Registry;
  readonly villages: readonly VillageRow[];
  readonly letters: Letters;
  readonly now: number;
}

/**
 * Reminders to the reporters of villages without a report in the period. A village whose report
 * is held has sent one and was told so; after the plan's last day nobody is asked.
 */
export const reminderLines = (
  ledger: readonly LedgerEntry[],
  due: { readonly period: Period; readonly stage: ReminderStage },
  context: ReminderContext,
): OutboxLine[] => {
  const { settings } = context.registry;
  if (!settings.mailEnabled || due.period.firstDay > settings.deadline) return [];
  const folded = foldLedger(ledger);
  const sent = villagesThatSent(ledger, folded, due.period.id);
  const day = dayOf(context.now);
  return context.villages
    .filter(({ village }) => isInForce(village, day) && village.reporters.length > 0 && !sent.has(village.id))
    .flatMap((row) => reminderTo(row, { folded, ...due }, context));
};

interface Due {
  readonly folded: Folded;
  readonly period: Period;
  readonly stage: ReminderStage;
}

const reminderTo = (row: VillageRow, { folded, period, stage }: Due, context: ReminderContext): OutboxLine[] => {
  const { village, form } = row;
  if (form === null) return [];
  const lastFigures = lastFiguresOf(village.id, folded, context.registry);
  const values = Object.fromEntries(Object.entries(lastFigures).map(([key, count]) => [key, String(count)]));
  const letter = context.letters.reminder({
    village,
    registry: context.registry,
    formUrl: prefilledLink(form.formUrl, form.entries ?? {}, values),
    periodId: period.id,
    closed: stage === 'AFTER',
    lastFigures: Object.keys(lastFigures).length === 0 ? null : lastFigures,
  });
  const key = `REMINDER|${village.id}|${stage}|${period.id}`;
  return [queuedLine({ key, kind: 'REMINDER', to: village.reporters, criteria: [], periodId: period.id }, letter, context.now)];
};

/** Newest live figure per criterion. */
const lastFiguresOf = (villageId: string, folded: Folded, registry: Registry): Record<string, number> => {
  const figures: Record<string, number> = {};
  for (const { id } of registry.criteria) {
    const live = folded.figures(villageId, id);
    const last = live[live.length - 1];
    if (last !== undefined) figures[id] = last.count;
  }
  return figures;
};
