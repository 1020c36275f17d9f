import { baselineKey } from '../../domain/registry/settings';
import { parseDay } from '../../domain/calendar/day';
import { shortcomings } from '../find-problems';
import type { Config } from '../config';
import { MAIL_ADDRESS } from '../tables/plan-tables';

/** What the preset cannot know and somebody has to be asked; ids and names as in the registry. */
export type Question =
  | { readonly kind: 'COMMUNE'; readonly key: 'communeName'; readonly now: string }
  | { readonly kind: 'BASELINE_DAY'; readonly key: 'baselineDate' }
  | { readonly kind: 'BASELINE'; readonly key: string; readonly criterionId: string }
  | { readonly kind: 'DENOMINATORS'; readonly villageId: string; readonly groups: readonly string[] }
  | { readonly kind: 'MAILBOX'; readonly agencyId: string };

/**
 * What is still open, in the order of asking. `typed` holds the keys of settings that somebody has filled in. All
 * answers may be left out: the program then uses its defaults or says what it cannot compute.
 */
export const openQuestions = (config: Config, typed: ReadonlySet<string>): Question[] => [
  ...commune(config, typed),
  ...baseline(config, typed),
  ...denominators(config),
  ...mailboxes(config),
];

const commune = ({ registry }: Config, typed: ReadonlySet<string>): Question[] =>
  typed.has('communeName') ? [] : [{ kind: 'COMMUNE', key: 'communeName', now: registry.settings.communeName }];

/** Percents without a day mean nothing, so they are asked for once the day is known. */
const baseline = ({ registry }: Config, typed: ReadonlySet<string>): Question[] => {
  if (registry.settings.baselineDate === null) return [{ kind: 'BASELINE_DAY', key: 'baselineDate' }];
  return registry.criteria
    .filter(({ id }) => !typed.has(baselineKey(id)))
    .map(({ id }): Question => ({ kind: 'BASELINE', key: baselineKey(id), criterionId: id }));
};

const denominators = (config: Config): Question[] => {
  const { registry } = config;
  const lacking = new Set(shortcomings(config).withoutDenominator);
  const groups = [...new Set(registry.criteria.map(({ group }) => group))];
  return registry.villages.filter(({ id, name }) => lacking.has(`${name} (${id})`)).map(({ id }) => ({
    kind: 'DENOMINATORS', villageId: id, groups: groups.filter((group) => !registry.denominators.some((row) => row.villageId === id && row.group === group)),
  }));
};

const mailboxes = ({ registry }: Config): Question[] =>
  registry.agencies.filter(({ mailboxes: boxes }) => boxes.length === 0).map(({ id }) => ({ kind: 'MAILBOX', agencyId: id }));

/** An answer as it will be stored: one text, or one number per group; null when it cannot be understood. */
export const understood = (question: Question, answer: string): string | readonly number[] | null => {
  const text = answer.trim();
  switch (question.kind) {
    case 'COMMUNE':
      return text.length <= 80 ? text : null;
    case 'BASELINE_DAY':
      return parseDay(text) === null ? null : text;
    case 'BASELINE':
      return /^(?:100|\d{1,2}(?:[.,]\d{1,4})?)\s*%?$/.test(text) ? text.replace(/\s*%$/, '') : null;
    case 'MAILBOX':
      return MAIL_ADDRESS.test(text) ? text : null;
    case 'DENOMINATORS':
      return countsIn(text, question.groups.length);
  }
};

const countsIn = (text: string, wanted: number): number[] | null => {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  return parts.length === wanted && parts.every((part) => /^\d{1,7}$/.test(part)) ? parts.map(Number) : null;
};
