import { addDays, dayOf, startOfDay } from '../../domain/calendar/day';
import type { Registry } from '../../domain/registry/registry';
import type { LedgerEntry } from '../../domain/reports/report';
import { registryOn } from '../../domain/roster/registry-on';
import { foldLedger } from '../../domain/standing/fold';
import { standingAt } from '../../domain/standing/standing-at';
import { correctShare, type VerifiedReport } from '../../domain/verification/draw';
import { comparisonsOf, type OfficialFigure } from '../../domain/verification/official';
import type { Picture } from '../ports';
import { namedOn, type Rename } from '../village-changes/renames';
import type { OutboxLine } from '../tables/outbox-table';

/** Everything a picture can be drawn from, as it is now. */
export interface PictureSource extends Pick<Picture, 'notices' | 'answers' | 'difficulties' | 'registry'> {
  readonly entries: readonly LedgerEntry[];
  readonly renames: readonly Rename[];
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

const presentPicture = ({ entries, now, official, verified, renames: _renames, ...source }: PictureSource): Picture => {
  const folded = foldLedger(entries);
  const registry = { ...source.registry, settings: { ...source.registry.settings, showDay: null } };
  return { ...source, registry, standing: standingAt(folded, registry, now), comparisons: comparisonsOf(official, folded, registry), correctShare: correctShare(verified), runAt: now };
};

/** Entries are only ever added, so those recorded by then are the same whatever came later. */
export const entriesBy = (entries: readonly LedgerEntry[], instant: number): LedgerEntry[] =>
  entries.filter(({ recordedAt }) => recordedAt <= instant);

/** The last millisecond of a day in Việt Nam. */
export const endOfDay = (day: string): number => startOfDay(addDays(day, 1)) - 1;

/** Of verification by phone nobody notes the day; a past picture leaves it out. */
const pastPicture = ({ entries, notices, answers, difficulties, official, registry, renames }: PictureSource, day: string): Picture => {
  const instant = endOfDay(day);
  const then: Registry = namedOn(registryOn(registry, day), renames, day);
  const folded = foldLedger(entriesBy(entries, instant), instant);
  return {
    registry: then,
    standing: standingAt(folded, then, instant),
    comparisons: comparisonsOf(official.filter((figure) => figure.day <= day), folded, then),
    correctShare: null,
    notices: notices.filter(({ queuedAt }) => queuedAt <= instant).map((line) => lineBy(line, instant)),
    answers: answers.filter(({ at }) => at <= instant),
    difficulties: difficulties.filter(({ at }) => at <= instant).map((item) => ({ ...item, state: 'NEW' })),
    runAt: instant,
  };
};

/** Of a letter's way only the queueing and the sending have a time. */
const lineBy = (line: OutboxLine, instant: number): OutboxLine => {
  const sent = line.sentAt !== null && line.sentAt <= instant;
  return { ...line, state: sent ? 'SENT' : 'QUEUED', sentAt: sent ? line.sentAt : null, tries: 0, note: '' };
};
