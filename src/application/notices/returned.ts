import type { LedgerEntry, ReportEntry } from '../../domain/reports/report';
import type { Registry } from '../../domain/registry/registry';
import type { CarriedVerdict } from '../intake/review/verdicts';
import type { ReturnedInput } from '../../domain/letters/returned-input';
import type { Judged, Letters } from '../ports';
import type { OutboxLine } from '../tables/outbox-table';
import type { VillageRow } from '../tables/villages-table';
import { queuedLine } from './queued-line';

interface ReturnedContext {
  readonly villages: readonly VillageRow[];
  readonly registry: Registry;
  readonly letters: Letters;
  readonly now: number;
}

/**
 * The mail to the sender of a report that was held or refused; null when nobody is known to
 * write to. One per report: the key carries the report's own key.
 */
export const returnedLine = (judged: Judged, context: ReturnedContext): OutboxLine | null => {
  const { entry, findings } = judged;
  const state = entry.state === 'REFUSED' ? 'REFUSED' : 'HELD';
  return lineTo(entry, { key: `RETURNED|${entry.key}`, findings, state }, context);
};

/**
 * The mail to the sender of a held report that a person sent back, with that person's reason or, where
 * none was typed, the sentence of the queue; null for other decisions and unknown senders.
 */
export const sentBackLine = (verdict: CarriedVerdict, ledger: readonly LedgerEntry[], context: ReturnedContext): OutboxLine | null => {
  const { entry, typed } = verdict;
  if (entry === null || entry.verdict !== 'RETURNED') return null;
  const report = ledger.find((other): other is ReportEntry => other.kind === 'REPORT' && other.key === entry.reportKey);
  if (report === undefined) return null;
  const told = { key: `RETURNED|${report.key}|${entry.key}`, findings: [], state: 'REFUSED' as const };
  return lineTo(report, { ...told, reviewerReason: entry.reason === '' ? context.letters.plainProblem(typed.problem) : entry.reason }, context);
};

type Told = Pick<ReturnedInput, 'findings' | 'state' | 'reviewerReason'> & { readonly key: string };

const lineTo = (entry: ReportEntry, { key, ...told }: Told, context: ReturnedContext): OutboxLine | null => {
  const place = context.villages.find((row) => row.village.id === entry.villageId);
  if (entry.reporter === '' || place === undefined) return null;
  const { registry, letters, now } = context;
  const { periodId } = entry;
  const letter = letters.returned({ village: place.village, registry, formUrl: place.form?.formUrl ?? '', periodId, ...told });
  return queuedLine({ key, kind: 'RETURNED', to: [entry.reporter], criteria: [], periodId }, letter, now);
};
