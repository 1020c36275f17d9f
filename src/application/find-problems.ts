import { CONFIG_REQUESTS, readConfig, type Config } from './config';
import { remembered } from './memory';
import type { Services } from './ports';
import type { TableProblem } from './tables/cells';

/** What keeps the program from working fully, for set-up and for the self-check. */
export interface Shortcomings {
  readonly problems: readonly TableProblem[];
  /** Names of agencies without any mailbox. */
  readonly withoutMailbox: readonly string[];
  /** Villages that lack the denominator of a group some criterion needs. */
  readonly withoutDenominator: readonly string[];
  readonly mailOff: boolean;
}

/** Looks at the registry tabs as they are now. */
export const findProblems = (services: Pick<Services, 'book' | 'memory'>): Shortcomings => {
  const { settings } = remembered(services.memory.all());
  return shortcomings(readConfig(services.book.read(CONFIG_REQUESTS), settings));
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
