import { isoInstant, parseInstant } from '../../domain/calendar/day';
import type { Registry } from '../../domain/registry/registry';
import type { ReportEntry } from '../../domain/reports/report';
import type { Scalar, TableRow } from '../ports';
import { textOf } from '../tables/cells';
import { plainWords } from '../tables/plain-words';

/** Where a difficulty stands; words in the tab are compared without accents. */
export type DifficultyState = 'NEW' | 'IN_WORK' | 'SOLVED';

/** A difficulty that a village wrote, as the work list keeps it (tab «Khó khăn»). */
export interface Difficulty {
  /** Key of the report. */
  readonly key: string;
  readonly villageId: string;
  readonly periodId: string;
  readonly at: number;
  readonly text: string;
  /** Id of the agency that is asked to see to it; people may change it. */
  readonly agencyId: string;
  readonly state: DifficultyState;
}

const STATES: ReadonlyMap<string, DifficultyState> = new Map([['dang xu ly', 'IN_WORK'], ['da giai quyet', 'SOLVED']]);

export const readDifficulties = (rows: readonly TableRow[]): Difficulty[] =>
  rows.filter((row) => textOf(row, 'text') !== '').map((row) => ({
    key: textOf(row, 'key'),
    villageId: textOf(row, 'village'),
    periodId: textOf(row, 'period'),
    at: parseInstant(textOf(row, 'at')) ?? 0,
    text: textOf(row, 'text'),
    agencyId: textOf(row, 'agency'),
    state: STATES.get(plainWords(textOf(row, 'state'))) ?? 'NEW',
  }));

/** Difficulties of reports that just entered the ledger; a report that repeats another brings none. */
export const newDifficulties = (
  entries: readonly ReportEntry[],
  registry: Registry,
  standingAgency: string,
): Difficulty[] =>
  entries
    .filter(({ difficulty, state }) => difficulty !== '' && (state === 'ACCEPTED' || state === 'HELD'))
    .map((entry) => ({
      key: entry.key,
      villageId: entry.villageId,
      periodId: entry.periodId,
      at: entry.sentAt,
      text: entry.difficulty,
      agencyId: agencyFor(entry.difficulty, registry) ?? standingAgency,
      state: 'NEW',
    }));

/** Cells of a new row; `words` is how the state reads. */
export const difficultyRow = (difficulty: Difficulty, words: string): Record<string, Scalar> => ({
  key: difficulty.key,
  village: difficulty.villageId,
  period: difficulty.periodId,
  at: isoInstant(difficulty.at),
  text: difficulty.text,
  agency: difficulty.agencyId,
  state: words,
});

/** Lead agency of the criterion whose name shares most markers with the text; a proposal that people may change. */
const agencyFor = (text: string, registry: Registry): string | null => {
  const said = markersOf(text);
  let best: { readonly score: number; readonly agencyId: string } | null = null;
  for (const { shortName, leadAgency } of registry.criteria) {
    const score = [...markersOf(shortName)].filter((marker) => said.has(marker)).length;
    if (score > (best?.score ?? 0)) best = { score, agencyId: leadAgency };
  }
  return best?.agencyId ?? null;
};

/** Single words tell little in Vietnamese, except long ones, which are names such as VNeID. */
const NAME_LENGTH = 5;

/** Pairs of neighbouring words, and words that can only be names. */
const markersOf = (text: string): Set<string> => {
  const words = plainWords(text).split(/[^a-z0-9]+/).filter((word) => word !== '');
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  return new Set([...pairs, ...words.filter((word) => word.length >= NAME_LENGTH)]);
};
