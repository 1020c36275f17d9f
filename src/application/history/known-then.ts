import type { Registry } from '../../domain/registry/registry';
import type { Settings } from '../../domain/registry/settings';
import type { OfficialFigure } from '../../domain/verification/official';
import { readConfig } from '../config';
import type { TableRow } from '../ports';
import { readAnswers, type AgencyAnswer } from '../tables/answers-table';
import type { TabId } from '../tables/columns';
import { readOfficial } from '../tables/verification-tables';
import type { HistoryLine } from './history-table';
import { contentsAfter, linesBy } from './tables-at';
import { rowsFrom } from './watched';

/** What people had typed by an instant, as far as the program had seen it. */
export interface KnownThen {
  readonly registry: Registry;
  readonly official: readonly OfficialFigure[];
  readonly answers: readonly AgencyAnswer[];
  /** When the newest of it was seen; after the instant where nothing is known of an earlier time. */
  readonly seenAt: number;
}

/** The tabs as they were known at an instant; null when the history is empty. Later lines change nothing in it. */
export const knownThen = (history: readonly HistoryLine[], instant: number): KnownThen | null => {
  const lines = linesBy(history, instant);
  const last = lines[lines.length - 1];
  if (last === undefined) return null;
  const tables = tablesAfter(lines);
  return {
    registry: readConfig({ tables, linked: [] }, lastGoodSettings(lines)).registry,
    official: readOfficial(tables.official ?? []),
    answers: readAnswers(tables.answers ?? []),
    seenAt: last.at,
  };
};

const tablesAfter = (lines: readonly HistoryLine[]): Partial<Record<TabId, TableRow[]>> =>
  Object.fromEntries([...contentsAfter(lines)].map(([tab, contents]) => [tab, rowsFrom(contents)]));

/** A setting that could not be read left the value before it in force: the states of the tab one after the other. */
const lastGoodSettings = (lines: readonly HistoryLine[]): Settings | null => {
  const typed = lines.filter(({ tab }) => tab === 'settings');
  const times = [...new Set(typed.map(({ at }) => at))];
  return times.reduce<Settings | null>((good, time) => {
    const tables = tablesAfter(typed.filter(({ at }) => at <= time));
    return readConfig({ tables, linked: [] }, good).registry.settings;
  }, null);
};
