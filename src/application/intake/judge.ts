import type { Registry } from '../../domain/registry/registry';
import { checkReport } from '../../domain/reports/check-report';
import type { LedgerEntry, RawAnswer } from '../../domain/reports/report';
import { momentOfKey, reportKey, typedOverMoments } from '../../domain/reports/report-key';
import { foldLedger } from '../../domain/standing/fold';
import type { Judged } from '../ports';

/**
 * Checks the answers that the ledger does not know yet, in the order in which they were sent.
 * Each is judged against everything before it, so one wake-up for many answers ends as many would.
 */
export const judge = (
  answers: readonly RawAnswer[],
  ledger: readonly LedgerEntry[],
  context: { readonly registry: Registry; readonly recordedAt: number },
): Judged[] => {
  const known = [...ledger];
  return newAnswers(answers, ledger).map((raw) => {
    const { entry, findings } = checkReport(raw, foldLedger(known), context);
    known.push(entry);
    return { entry, findings, typed: raw.figures };
  });
};

/**
 * Answers whose key the ledger lacks, each key once, oldest first. A row that was typed over by hand
 * is left out here and named by the reconciliation.
 */
const newAnswers = (answers: readonly RawAnswer[], ledger: readonly LedgerEntry[]): RawAnswer[] => {
  const seen = new Set(ledger.map((entry) => entry.key));
  const keyed = answers.map((raw) => ({ raw, key: reportKey(raw) }));
  const typedOver = typedOverMoments(ledger, new Set(keyed.map(({ key }) => key)));
  const fresh = keyed.filter(({ key }) => {
    const isNew = !seen.has(key) && !typedOver.has(momentOfKey(key));
    seen.add(key);
    return isNew;
  }).map(({ raw }) => raw);
  return fresh.sort((a, b) => a.sentAt - b.sentAt || compareText(a.villageId, b.villageId) || a.row - b.row);
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
