import { closingLines } from '../../src/application/notices/closing-lines';
import { evaluateClosing, latestClosed } from '../../src/application/notices/closing';
import type { AgencyAnswer } from '../../src/application/tables/answers-table';
import type { OutboxLine } from '../../src/application/tables/outbox-table';
import type { Registry } from '../../src/domain/registry/registry';
import { LETTERS } from '../../src/entry/wiring';
import type { Scenario } from '../../local/scenario/file/schema';
import { closingsIn } from '../oracle/closings';
import { ledgerOf, registryOf } from './domain-season';

const withMail = (registry: Registry, { agencies }: Scenario): Registry => ({
  ...registry,
  settings: { ...registry.settings, mailEnabled: true },
  agencies: registry.agencies.map((agency) => ({
    ...agency,
    mailboxes: (agencies[agency.id as keyof Scenario['agencies']] ?? []).map((address) => ({ address, validFrom: null, validTo: null })),
  })),
});

const answersBy = ({ events }: Scenario, until: number, outbox: readonly OutboxLine[]): AgencyAnswer[] =>
  events.flatMap((event) => {
    if (event.do !== 'answer' || event.at > until) return [];
    const digest = outbox.filter(({ kind, key, queuedAt }) => kind === 'LAG' && key.split('|')[1] === event.agency && queuedAt < event.at).pop();
    return digest === undefined ? [] : [{ at: event.at, agencyId: event.agency, periodId: digest.periodId, answer: event.answer, text: event.text, until: '', noticeKey: digest.key, key: String(event.at) }];
  });

/** The letters of every closing of a scenario by the product's rules alone, without books and mail: each leaves before the next closing. */
export const noticeSeason = (scenario: Scenario): { notices: OutboxLine[] } => {
  const outbox: OutboxLine[] = [];
  for (const { at: now } of closingsIn(scenario)) {
    const registry = withMail(registryOf(scenario, now), scenario);
    const evaluation = evaluateClosing(ledgerOf(scenario, now), registry, latestClosed(now, registry.settings));
    const answers = answersBy(scenario, now, outbox);
    const context = { registry, letters: LETTERS, outbox: [...outbox], answers, answerForm: null, masterUrl: '', duties: [], difficulties: [], now };
    outbox.push(...closingLines(evaluation, context).map((line) => ({ ...line, state: 'SENT' as const })));
  }
  return { notices: outbox };
};
