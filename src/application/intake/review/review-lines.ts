import { isoInstant } from '../../../domain/calendar/day';
import type { Registry } from '../../../domain/registry/registry';
import type { LedgerEntry, ReportEntry } from '../../../domain/reports/report';
import { foldLedger, type Folded } from '../../../domain/standing/fold';
import type { Judged, Letters, Scalar } from '../../ports';
import type { LedgerRow } from '../../tables/ledger-table';
import { reviewRow } from '../../tables/review-table';
import type { VillageRow } from '../../tables/villages-table';
import { checkKey } from './check-key';
import { CODES_TO_CHECK } from './codes-to-check';
import { replacementOf, type Settler } from './superseded';

type Row = Readonly<Record<string, Scalar>>;

interface LineContext {
  readonly registry: Registry;
  readonly villages: readonly VillageRow[];
  readonly letters: Letters;
  readonly now: number;
}

/** What a line says about a report. */
interface Doubt {
  readonly key: string;
  readonly entry: ReportEntry;
  readonly figures: Readonly<Record<string, string | number>>;
  readonly problem: string;
}

/**
 * Lines of «Cần xử lý» for reports that just came in: those that are held, those that count and look wrong, and the later
 * reports that a corrected one now exceeds (docs/RULES.md 5). One that was sent again meanwhile is closed from the start.
 */
export const reviewRows = (judged: readonly Judged[], ledger: readonly LedgerRow[], context: LineContext): Row[] => {
  const known = [...ledger.map((row) => row.entry), ...judged.map(({ entry }) => entry)];
  const doubts = judged.flatMap((item) => [...doubtsAbout(item, context), ...laterDoubts(item.entry, known, context)]);
  if (doubts.length === 0) return [];
  const folded = foldLedger(ledger.map((row) => row.entry));
  const arrived = judged.map(({ entry }) => entry);
  return doubts.map((doubt) => {
    const by = replacementOf(doubt.entry, arrived);
    return { ...rowOf(doubt, folded, context), ...(by === null ? {} : supersededCells(by, context)) };
  });
};

const doubtsAbout = ({ entry, findings, typed }: Judged, { letters, registry }: LineContext): Doubt[] => {
  const sentences = (isTold: (code: string) => boolean): string =>
    findings.filter(({ code }) => isTold(code)).map((finding) => letters.finding(finding, registry)).join(' ');
  if (entry.state === 'HELD') return [{ key: entry.key, entry, figures: typed, problem: sentences(() => true) }];
  if (entry.state !== 'ACCEPTED' || !entry.codes.some((code) => CODES_TO_CHECK.has(code))) return [];
  return [{ key: checkKey(entry.key, entry.key), entry, figures: typed, problem: letters.toCheck(sentences((code) => CODES_TO_CHECK.has(code))) }];
};

/** Either of two contradicting reports may be the wrong one, so that a clerk must be able to send back either. */
const laterDoubts = (cause: ReportEntry, known: readonly LedgerEntry[], { letters, registry }: LineContext): Doubt[] =>
  cause.state !== 'ACCEPTED' ? [] : known.filter((entry): entry is ReportEntry => entry.kind === 'REPORT' && cause.flags.includes(entry.key)).map((entry) => ({
    key: checkKey(entry.key, cause.key),
    entry,
    figures: entry.figures,
    problem: letters.toCheck(letters.laterIsLower(cause.periodId, entry.periodId, registry)),
  }));

const rowOf = ({ key, entry, figures, problem }: Doubt, folded: Folded, { letters, registry, villages }: LineContext): Row =>
  reviewRow({
    key,
    village: villageLabel(entry.villageId, villages),
    sentAt: letters.moment(entry.sentAt),
    reporter: entry.reporter,
    figures: letters.figures(figures, registry),
    problem,
    lastGood: letters.figures(lastFigures(entry, folded, registry), registry),
  });

/** What is written beside a line that a later report, or a decision on another line, made needless. */
export const supersededCells = (by: Settler, { letters, now }: Pick<LineContext, 'letters' | 'now'>): Row => ({
  verdictReason: by.kind === 'REPORT' ? letters.superseded(by.sentAt) : letters.settled(by.decidedAt),
  doneAt: isoInstant(now),
});

/** Newest live figure per criterion of the report's village, to compare with. */
const lastFigures = (entry: ReportEntry, folded: Folded, registry: Registry): Record<string, number> => {
  const figures: Record<string, number> = {};
  for (const criterion of registry.criteria) {
    const live = folded.figures(entry.villageId, criterion.id);
    const last = live[live.length - 1];
    if (last !== undefined) figures[criterion.id] = last.count;
  }
  return figures;
};

const villageLabel = (id: string, villages: readonly VillageRow[]): string => {
  const row = villages.find((item) => item.village.id === id);
  return row === undefined ? id : `${row.village.name} (${id})`;
};
