import { periodsAhead } from '../../domain/assessment/periods-ahead';
import { addDays, dayOf, startOfDay } from '../../domain/calendar/day';
import type { Registry } from '../../domain/registry/registry';
import type { LedgerEntry, ReportEntry } from '../../domain/reports/report';
import { registryOn } from '../../domain/roster/registry-on';
import { gainsBegin } from '../../domain/comparison/gains';
import { foldLedger, type Folded } from '../../domain/standing/fold';
import { standingAt } from '../../domain/standing/standing-at';
import { correctShare, type VerifiedReport } from '../../domain/verification/draw';
import { comparisonsOf, type OfficialFigure } from '../../domain/verification/official';
import { knownThen } from '../history/known-then';
import type { HistoryLine } from '../history/history-table';
import { STANDING_AGENCY } from '../notices/audience';
import type { Picture } from '../ports';
import type { AgencyAnswer } from '../tables/answers-table';
import { newDifficulties } from '../work-lists/difficulties';
import { namedOn, type Rename } from '../village-changes/renames';
import type { OutboxLine } from '../tables/outbox-table';

/** Everything a picture can be drawn from, as it is now. */
export interface PictureSource extends Pick<Picture, 'notices' | 'answers' | 'difficulties' | 'registry' | 'isUnwell'> {
  readonly entries: readonly LedgerEntry[];
  readonly renames: readonly Rename[];
  readonly history: readonly HistoryLine[];
  readonly official: readonly OfficialFigure[];
  readonly verified: readonly VerifiedReport[];
  readonly now: number;
}

/**
 * The picture that the setting `showDay` asks for: of a past day, as it was known at its end, or the present
 * one. A day that has not ended is the present.
 */
export const pictureOf = (source: PictureSource): Picture => {
  const day = source.registry.settings.showDay;
  return day === null || day >= dayOf(source.now) ? presentPicture(source) : pastPicture(source, day);
};

const presentPicture = ({ entries, now, official, verified, renames: _renames, history: _history, ...source }: PictureSource): Picture => {
  const folded = foldLedger(entries);
  const registry = { ...source.registry, settings: { ...source.registry.settings, showDay: null } };
  return { ...source, registry, ...standingsAt(folded, registry, now), comparisons: comparisonsOf(official, folded, registry), correctShare: correctShare(verified), runAt: now };
};

/** Standing at an instant, with what came before and what is expected to come. */
const standingsAt = (folded: Folded, registry: Registry, at: number): Pick<Picture, 'standing' | 'previous' | 'ahead'> => {
  const standing = standingAt(folded, registry, at);
  const since = gainsBegin(standing);
  const eligible = Object.fromEntries(Object.values(standing.commune).map((own) => [own.criterionId, own.eligible]));
  return {
    standing,
    previous: since === null ? null : standingAt(folded, registry, since),
    ahead: periodsAhead(folded, registry, { at, eligible }),
  };
};

/** Entries are only ever added, so those recorded by then are the same whatever came later. */
export const entriesBy = (entries: readonly LedgerEntry[], instant: number): LedgerEntry[] =>
  entries.filter(({ recordedAt }) => recordedAt <= instant);

/** The last millisecond of a day in Việt Nam. */
export const endOfDay = (day: string): number => startOfDay(addDays(day, 1)) - 1;

/** Of verification by phone nobody notes the day; a past picture leaves it out. */
const pastPicture = (source: PictureSource, day: string): Picture => {
  const instant = endOfDay(day);
  const { registry: then, official, answers } = typedBy(source, day);
  const known = entriesBy(source.entries, instant);
  const folded = foldLedger(known, instant);
  return {
    registry: then,
    ...standingsAt(folded, then, instant),
    comparisons: comparisonsOf(official.filter((figure) => figure.day <= day), folded, then),
    correctShare: null,
    notices: source.notices.filter(({ queuedAt }) => queuedAt <= instant).map((line) => lineBy(line, instant)),
    answers: answers.filter(({ at }) => at <= instant),
    difficulties: newDifficulties(known.filter(isReport), then, STANDING_AGENCY),
    runAt: instant,
  };
};

const isReport = (entry: LedgerEntry): entry is ReportEntry => entry.kind === 'REPORT';

/** What people had typed by the end of a day. */
export interface TypedBy {
  readonly registry: Registry;
  readonly official: readonly OfficialFigure[];
  readonly answers: readonly AgencyAnswer[];
}

/**
 * As the program had seen it by then. Books without a history show the rows of now as far as they are dated, and those of a
 * time before the history begins the first ones it knows: names of then follow from renames that had been seen by that time.
 */
export const typedBy = (now: Pick<PictureSource, 'registry' | 'official' | 'answers' | 'renames' | 'history'>, day: string): TypedBy => {
  const instant = endOfDay(day);
  const then = knownThen(now.history, instant);
  const { registry, official, answers } = then ?? now;
  const dated = registryOn({ ...registry, settings: { ...registry.settings, showDay: day } }, day);
  const renames = then === null ? now.renames : now.renames.filter(({ doneAt }) => instant < doneAt && doneAt <= then.seenAt);
  return { registry: namedOn(dated, renames, day), official, answers };
};

/** Of a letter's way only the queueing and the sending have a time. */
const lineBy = (line: OutboxLine, instant: number): OutboxLine => {
  const sent = line.sentAt !== null && line.sentAt <= instant;
  return { ...line, state: sent ? 'SENT' : 'QUEUED', sentAt: sent ? line.sentAt : null, tries: 0, note: '' };
};
