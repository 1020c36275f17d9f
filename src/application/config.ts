import { inBasis } from '../domain/denominators/basis';
import type { Denominator } from '../domain/registry/denominator';
import type { Registry } from '../domain/registry/registry';
import { parseSettings, type Settings } from '../domain/registry/settings';
import { fingerprint } from './fingerprint';
import type { Blocks, BlockRequest, Scalar, TableRow } from './ports';
import { textOf, type TableProblem } from './tables/cells';
import type { TabId } from './tables/columns';
import { readAgencies, readCriteria, readDenominators, readWeekWeights } from './tables/plan-tables';
import { readVillages, type VillageRow } from './tables/villages-table';

/** Tabs that people edit and that decide what the figures mean. */
export const CONFIG_TABS = ['settings', 'criteria', 'agencies', 'villages', 'denominators', 'weeks'] as const;

export const CONFIG_REQUESTS: readonly BlockRequest[] = CONFIG_TABS.map((tab) => ({ tab }));

/** The registry as read from the tabs, with the places of what could not be used. */
export interface Config {
  readonly registry: Registry;
  readonly villages: readonly VillageRow[];
  /** Rows of every basis; the registry holds those of the chosen one. */
  readonly denominators: readonly Denominator[];
  readonly problems: readonly TableProblem[];
}

/** Parses the registry tabs; settings that cannot be read keep their last good value. */
export const readConfig = (blocks: Blocks, lastGood: Settings | null): Config => {
  const criteria = readCriteria(rowsOf(blocks, 'criteria'));
  const agencies = readAgencies(rowsOf(blocks, 'agencies'));
  const villages = readVillages(rowsOf(blocks, 'villages'));
  const denominators = readDenominators(rowsOf(blocks, 'denominators'));
  const weeks = readWeekWeights(rowsOf(blocks, 'weeks'));
  const settings = readSettings(rowsOf(blocks, 'settings'), lastGood);
  return {
    registry: {
      settings: settings.settings,
      criteria: criteria.items,
      agencies: agencies.items,
      villages: villages.villages.map((row) => row.village),
      denominators: inBasis(denominators.items, settings.settings.denominatorBasis),
      weekWeights: new Map(weeks.items),
    },
    villages: villages.villages,
    denominators: denominators.items,
    problems: [settings, criteria, agencies, villages, denominators, weeks].flatMap((part) => part.problems),
  };
};

const rowsOf = (blocks: Blocks, tab: TabId): readonly TableRow[] => blocks.tables[tab] ?? [];

const readSettings = (
  rows: readonly TableRow[],
  lastGood: Settings | null,
): { settings: Settings; problems: TableProblem[] } => {
  const filled = rows.filter((row) => textOf(row, 'key') !== '' && textOf(row, 'value') !== '');
  const raw = new Map<string, Scalar>(filled.map((row) => [textOf(row, 'key'), row.cells['value'] ?? null]));
  const { settings, problems } = lastGood === null ? parseSettings(raw) : parseSettings(raw, lastGood);
  return {
    settings,
    problems: problems.map((problem) => ({
      tab: 'settings',
      row: filled.find((row) => textOf(row, 'key') === problem.key)?.row ?? 0,
      column: 'value',
      given: problem.given,
    })),
  };
};

/** Tabs that decide no figure and that the master sheet shows: it is drawn anew when somebody types there. */
const SHOWN_TABS = ['official', 'calls', 'answers'] as const;

/** Where people type what the master sheet shows. */
export const TYPED_REQUESTS: readonly BlockRequest[] = [...CONFIG_REQUESTS, ...SHOWN_TABS.map((tab) => ({ tab }))];

/** Fingerprint of everything people type that the master sheet shows, to see at little cost whether it changed. */
export const configDigest = (blocks: Blocks): string =>
  fingerprint([...CONFIG_TABS, ...SHOWN_TABS].map((tab) => blocks.raw?.[tab] ?? [[JSON.stringify(rowsOf(blocks, tab))]]));
