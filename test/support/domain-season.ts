import { PLAN_143_AGENCIES, PLAN_143_CRITERIA } from '../../src/domain/registry/plan-143';
import { parseSettings } from '../../src/domain/registry/parse-settings';
import type { Registry } from '../../src/domain/registry/registry';
import { checkReport } from '../../src/domain/reports/check-report';
import type { LedgerEntry, RawAnswer, ReportEntry } from '../../src/domain/reports/report';
import { foldLedger } from '../../src/domain/standing/fold';
import { standingAt } from '../../src/domain/standing/standing-at';
import { inOrderOfTime } from '../../local/scenario/file/cross-checks';
import type { Scenario } from '../../local/scenario/file/schema';
import { standingFigures, type StandingFigures } from '../../local/scenario/report/standing-figures';
import { submissionFigures, type Sending, type SubmissionFigures } from '../../local/scenario/report/submission-figures';
import { registryAt } from '../oracle/registry';

/** Plays a scenario on the rules alone, without books and forms: quick enough for hundreds of random seasons. */
export interface DomainSeason extends StandingFigures {
  readonly submissions: readonly SubmissionFigures[];
}

type Event = Scenario['events'][number];
type Answers = Readonly<Record<string, string | undefined>>;

const IDS = PLAN_143_CRITERIA.map(({ id }) => id);

const settingCells = (scenario: Scenario, instant: number): Map<string, unknown> => {
  const changes = inOrderOfTime(scenario).flatMap(({ event }) => (event.do === 'setting' && event.at <= instant ? [[event.key, event.value] as const] : []));
  const baselines = Object.entries(scenario.baseline).map(([id, percent]) => [`baseline.${id}`, percent] as const);
  const named = [...Object.entries(scenario.settings), ...baselines, ...changes];
  return new Map(named.map(([key, value]) => [key === 'behindPoints' ? 'riskPoints' : key, value ?? '']));
};

const registryOf = (scenario: Scenario, instant: number): Registry => {
  const { villages, denominators } = registryAt(scenario, instant);
  return {
    settings: parseSettings(settingCells(scenario, instant)).settings,
    criteria: PLAN_143_CRITERIA,
    agencies: PLAN_143_AGENCIES,
    villages: villages.map(({ id, reporters, from, to, mergedInto }, order) => ({
      id, order, name: id, formerCommune: '', aliases: [], reporters, validFrom: from, validTo: to, mergedInto,
    })),
    denominators: denominators.map(({ village, group, count, from }) => ({
      villageId: village, group, count, effectiveFrom: from, basis: 'THUONG_TRU', source: '',
    })),
    weekWeights: new Map(),
  };
};

class DomainPlay {
  readonly ledger: LedgerEntry[] = [];
  readonly sendings: Sending[] = [];
  private readonly answers = new Map<number, Answers>();

  constructor(private readonly scenario: Scenario) {}

  happen(event: Event, index: number): void {
    if (event.do === 'submit') this.receive(event, { index, response: index, answers: event.answers });
    if (event.do === 'edit') this.edit(event, index);
    if (event.do === 'verdict') this.decide(event, index);
  }

  private edit(event: Extract<Event, { do: 'edit' }>, index: number): void {
    const original = this.scenario.events[event.of];
    if (original?.do !== 'submit') throw new Error(`events[${index}] edits no answer`);
    const answers = { ...this.answers.get(event.of), ...event.answers };
    this.receive({ ...original, at: event.at }, { index, response: event.of, answers });
  }

  private receive(event: Extract<Event, { do: 'submit' }>, sent: { index: number; response: number; answers: Answers }): void {
    this.answers.set(sent.response, sent.answers);
    const registry = registryOf(this.scenario, event.at);
    const formId = `form-${event.village}`;
    this.sendings.push({ event: sent.index, village: event.village, formId, responseId: String(sent.response), sentAt: event.at, asOf: sent.answers['asOf'] ?? '' });
    this.ledger.push(checkReport(rawAnswer(event, formId, sent.answers), foldLedger(this.ledger), { registry, recordedAt: event.at }).entry);
  }

  private decide(event: Extract<Event, { do: 'verdict' }>, index: number): void {
    const at = this.sendings.findIndex((sending) => sending.event === event.submission);
    const report = this.ledger.filter((entry): entry is ReportEntry => entry.kind === 'REPORT')[at];
    const isDecided = this.ledger.some((entry) => entry.kind === 'VERDICT' && entry.reportKey === report?.key);
    if (report?.state !== 'HELD' || isDecided) return;
    const verdict = event.verdict === 'duyệt' ? ('APPROVED' as const) : ('RETURNED' as const);
    this.ledger.push({ kind: 'VERDICT', key: `verdict-${index}`, reportKey: report.key, verdict, reason: '', decidedBy: '', decidedAt: event.at, recordedAt: event.at });
  }
}

const rawAnswer = (event: Extract<Event, { do: 'submit' }>, formId: string, answers: Answers): RawAnswer => ({
  villageId: event.village,
  formId,
  sentAt: event.at,
  reporter: event.from,
  asOf: answers['asOf'] ?? '',
  figures: Object.fromEntries(IDS.map((id) => [id, answers[id] ?? ''])),
  reason: answers['reason'] ?? '',
  difficulty: answers['difficulty'] ?? '',
  row: 2,
});

/** The figures of a scenario by the product's rules. Closed forms are not modelled. */
export const domainSeason = (scenario: Scenario): DomainSeason => {
  const play = new DomainPlay(scenario);
  for (const { event, index } of inOrderOfTime(scenario)) play.happen(event, index);
  const folded = foldLedger(play.ledger);
  const registry = registryOf(scenario, scenario.end);
  const entries = play.ledger.filter((entry): entry is ReportEntry => entry.kind === 'REPORT');
  return {
    ...standingFigures(standingAt(folded, registry, scenario.end), IDS),
    submissions: submissionFigures(play.sendings, {
      entries,
      submissionState: folded.submissionState,
      submissionCodes: folded.submissionCodes,
      periods: registry.settings,
    }),
  };
};
