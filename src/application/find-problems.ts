import { dayOf } from '../domain/calendar/day';
import { denominatorDoubts, type DenominatorDoubt } from '../domain/denominators/doubts';
import type { LedgerEntry } from '../domain/reports/report';
import type { RawDifference } from '../domain/reports/raw-difference';
import { firstBrokenLink } from '../domain/reports/ledger';
import { sameNames } from '../domain/roster/same-names';
import { CONFIG_REQUESTS, readConfig, type Config } from './config';
import { linkedRequests } from './intake/due';
import { remembered, type Remembered } from './memory';
import { findingsOf } from './notices/health/health-lines';
import type { HealthFinding } from '../domain/letters/health-input';
import type { Blocks, BlockRequest, Services } from './ports';
import { reconcile } from './reconciliation/reconcile';
import type { TableProblem } from './tables/cells';
import { COLUMNS } from './tables/columns';
import { readOutbox } from './tables/outbox-table';
import { unusableOfficial } from './tables/verification-tables';
import { readLedger } from './tables/ledger-table';

/** What keeps the program from working fully, for set-up and for the self-check. */
export interface Shortcomings {
  readonly problems: readonly TableProblem[];
  /** Names of agencies without any mailbox. */
  readonly withoutMailbox: readonly string[];
  /** Villages that lack the denominator of a group some criterion needs. */
  readonly withoutDenominator: readonly string[];
  readonly mailOff: boolean;
}

/** What the self-check finds beyond that by looking into ledger and linked tabs. */
export interface Examination extends Shortcomings {
  readonly config: Config;
  /** Row in the tab of the first ledger entry that was touched by hand; null when the chain holds. */
  readonly brokenRow: number | null;
  readonly differences: readonly RawDifference[];
  /** Reports in the ledger by form id. */
  readonly takenByForm: ReadonlyMap<string, number>;
  /** Letters half sent, failed or stopped by the quota. */
  readonly mailTroubles: readonly HealthFinding[];
  readonly doubts: readonly DenominatorDoubt[];
  /** Ids of villages in force that nobody can tell apart by name. */
  readonly sameNames: readonly (readonly string[])[];
}

type Reach = Pick<Services, 'book' | 'memory' | 'letters' | 'now'>;

/** Looks at the registry tabs, the ledger and the linked tabs as they are now. */
export const findProblems = (services: Reach): Examination => {
  const memory = remembered(services.memory.all());
  const blocks = readAll(services, memory);
  const config = readConfig(blocks, memory.settings);
  const ledger = readLedger(blocks.tables.ledger ?? []);
  const broken = firstBrokenLink(ledger);
  const day = dayOf(services.now());
  const known = { entries: ledger.map((row) => row.entry), villages: config.villages, titles: services.letters.itemTitles(config.registry) };
  return {
    ...shortcomings(config),
    problems: [...config.problems, ...unusableOfficial(blocks.tables.official ?? [], config.registry.criteria.map(({ id }) => id))],
    config,
    brokenRow: broken === null ? null : (ledger[broken]?.row ?? null),
    differences: reconcile(blocks.linked, known),
    takenByForm: reportsByForm(known.entries),
    mailTroubles: findingsOf({ memory, outbox: readOutbox(blocks.tables.outbox ?? []), now: services.now() }).filter(({ code }) => code !== 'NO_RUNS'),
    doubts: denominatorDoubts(config.registry, day),
    sameNames: sameNames(config.registry.villages, day),
  };
};

/** Tabs that were renamed get their names back first, as in every run. */
const readAll = (services: Pick<Services, 'book'>, memory: Remembered): Blocks => {
  const requests: BlockRequest[] = [...CONFIG_REQUESTS, { tab: 'ledger' }, { tab: 'official' }, { tab: 'outbox', columns: COLUMNS.outbox.indexOf('text') }, ...linkedRequests(memory, true)];
  try {
    return services.book.read(requests);
  } catch {
    services.book.repairTabs();
    return services.book.read(requests);
  }
};

/** A key begins with the form; whatever else enters the ledger has no `@`. */
const reportsByForm = (entries: readonly LedgerEntry[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { kind, key } of entries) {
    const at = key.indexOf('@');
    if (kind === 'REPORT' && at > 0) counts.set(key.slice(0, at), (counts.get(key.slice(0, at)) ?? 0) + 1);
  }
  return counts;
};

export const shortcomings = (config: Config): Shortcomings => ({
  problems: config.problems,
  withoutMailbox: config.registry.agencies.filter((agency) => agency.mailboxes.length === 0).map((agency) => agency.name),
  withoutDenominator: withoutDenominator(config),
  mailOff: !config.registry.settings.mailEnabled,
});

const withoutDenominator = ({ registry }: Config): string[] => {
  const groups = [...new Set(registry.criteria.map((criterion) => criterion.group))];
  const known = new Set(registry.denominators.map((row) => `${row.villageId}|${row.group}`));
  const inherits = new Set(registry.villages.map((village) => village.mergedInto));
  return registry.villages
    .filter((village) => !inherits.has(village.id) && groups.some((group) => !known.has(`${village.id}|${group}`)))
    .map((village) => `${village.name} (${village.id})`);
};
