import type { RawDifference } from '../../domain/reports/raw-difference';
import type { LedgerEntry, RawAnswer, ReportEntry } from '../../domain/reports/report';
import { momentOfKey, reportKey, typedOverMoments } from '../../domain/reports/report-key';
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

/** Compares whole linked tabs with the ledger: the keys as sets first, row by row where those differ. */
export const reconcile = (linked: readonly LinkedRows[], known: KnownReports): RawDifference[] => {
  const reportsOf = reportsByForm(known.entries);
  return linked.filter(({ villageId }) => villageId !== ANSWER_TAB).flatMap((tab) => differencesOf(tab, known, reportsOf));
};

type Reports = ReadonlyMap<string, ReportEntry>;

/** Reports by key, by the form that their key begins with: each linked tab asks for those of its own form. */
const reportsByForm = (entries: readonly LedgerEntry[]): ReadonlyMap<string, Reports> => {
  const byForm = new Map<string, Map<string, ReportEntry>>();
  for (const entry of entries) {
    if (entry.kind !== 'REPORT') continue;
    const formId = entry.key.slice(0, Math.max(0, entry.key.indexOf('@')));
    const reports = byForm.get(formId) ?? new Map<string, ReportEntry>();
    byForm.set(formId, reports.set(entry.key, entry));
  }
  return byForm;
};

const NO_REPORTS: Reports = new Map();

const differencesOf = (tab: LinkedRows, known: KnownReports, reportsOf: ReadonlyMap<string, Reports>): RawDifference[] => {
  const { villageId } = tab;
  const formId = known.villages.find(({ village }) => village.id === villageId)?.form?.formId;
  if (formId === undefined) return [];
  const { answers, missing } = readAnswers(tab, formId, known.titles);
  if (missing.length > 0) return [{ code: 'UNREAD', villageId, questions: missing.map((key) => known.titles[key] ?? key) }];
  const raw = new Map(answers.map((answer) => [reportKey(answer), answer]));
  const reports = reportsOf.get(formId) ?? NO_REPORTS;
  if (raw.size === reports.size && [...raw.keys()].every((key) => reports.has(key))) return [];
  return [...unknownRows(raw, reports), ...lostRows(raw, reports, known.entries)];
};

type Raw = ReadonlyMap<string, RawAnswer>;

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
