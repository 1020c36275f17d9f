import type { RawDifference } from '../../domain/reports/raw-difference';
import type { LedgerEntry, RawAnswer, ReportEntry } from '../../domain/reports/report';
import { momentOfKey, reportKey, typedOverMoments } from '../../domain/reports/report-key';
import { sha256Hex } from '../../domain/reports/sha256';
import { ANSWER_TAB } from '../answers/read-answer-form';
import { readAnswers } from '../intake/read-answers';
import { replacementOf } from '../intake/review/superseded';
import type { LinkedRows } from '../ports';
import type { VillageRow } from '../tables/villages-table';

/** What the answers are compared with. */
export interface KnownReports {
  readonly entries: readonly LedgerEntry[];
  readonly villages: readonly VillageRow[];
  /** Titles of the questions by key. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Compares whole linked tabs with the ledger: counts and digests first, row by row where those differ. */
export const reconcile = (linked: readonly LinkedRows[], known: KnownReports): RawDifference[] =>
  linked.filter(({ villageId }) => villageId !== ANSWER_TAB).flatMap((tab) => differencesOf(tab, known));

const differencesOf = (tab: LinkedRows, known: KnownReports): RawDifference[] => {
  const { villageId } = tab;
  const formId = known.villages.find(({ village }) => village.id === villageId)?.form?.formId;
  if (formId === undefined) return [];
  const { answers, missing } = readAnswers(tab, formId, known.titles);
  if (missing.length > 0) return [{ code: 'UNREAD', villageId, questions: missing.map((key) => known.titles[key] ?? key) }];
  const raw = new Map(answers.map((answer) => [reportKey(answer), answer]));
  const reports = new Map(known.entries.filter(isReport).filter(({ key }) => key.startsWith(`${formId}@`)).map((entry) => [entry.key, entry]));
  if (raw.size === reports.size && digestOf(raw.keys()) === digestOf(reports.keys())) return [];
  return [...unknownRows(raw, reports), ...lostRows(raw, reports, known.entries)];
};

const isReport = (entry: LedgerEntry): entry is ReportEntry => entry.kind === 'REPORT';

const digestOf = (keys: Iterable<string>): string => sha256Hex([...keys].sort().join('\n'));

type Raw = ReadonlyMap<string, RawAnswer>;
type Reports = ReadonlyMap<string, ReportEntry>;

const unknownRows = (raw: Raw, reports: Reports): RawDifference[] => {
  const typedOver = typedOverMoments([...reports.values()], new Set(raw.keys()));
  return [...raw].filter(([key]) => !reports.has(key)).map(([key, { villageId, row }]) => ({
    code: typedOver.has(momentOfKey(key)) ? ('TOUCHED' as const) : ('NOT_TAKEN_IN' as const),
    villageId,
    row,
  }));
};

/** An edited answer leaves its older version without a row; a later report that says as much explains it. */
const lostRows = (raw: Raw, reports: Reports, entries: readonly LedgerEntry[]): RawDifference[] => {
  const moments = new Set([...raw.keys()].map(momentOfKey));
  return [...reports]
    .filter(([key, entry]) => !raw.has(key) && !moments.has(momentOfKey(key)) && replacementOf(entry, entries) === null)
    .map(([, { villageId, sentAt }]) => ({ code: 'GONE' as const, villageId, sentAt }));
};
