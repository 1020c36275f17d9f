import { PLAN_143_AGENCIES, PLAN_143_CRITERIA } from '../../src/domain/registry/plan-143';
import { parseSettings } from '../../src/domain/registry/parse-settings';
import type { Registry } from '../../src/domain/registry/registry';
import { checkReport } from '../../src/domain/reports/check-report';
import type { LedgerEntry, RawAnswer, ReportEntry, VerdictEntry } from '../../src/domain/reports/report';
import { foldLedger } from '../../src/domain/standing/fold';
import { standingAt } from '../../src/domain/standing/standing-at';
import { inOrderOfTime } from '../../local/scenario/file/cross-checks';
import type { Scenario } from '../../local/scenario/file/schema';
import { standingFigures, type StandingFigures } from '../../local/scenario/report/standing-figures';
import { submissionFigures, type Sending, type SubmissionFigures } from '../../local/scenario/report/submission-figures';
import { planImport } from '../../src/application/imports/plan-import';
import { planTimeAt } from '../oracle/plan-time';
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

/** The registry that the people of a scenario had typed by an instant. */
export const registryOf = (scenario: Scenario, instant: number): Registry => {
  const { villages, denominators } = registryAt(scenario, instant);
  return {
    settings: parseSettings(settingCells(scenario, instant)).settings,
    criteria: PLAN_143_CRITERIA.map((criterion) => ({ ...criterion, milestones: planTimeAt(scenario, instant, criterion.id).milestones })),
    agencies: PLAN_143_AGENCIES,
    villages: villages.map(({ id, reporters, from, to, mergedInto }, order) => ({
      id, order, name: id, formerCommune: '', aliases: [], reporters, validFrom: from, validTo: to, mergedInto,
    })),
    denominators: denominators.map(({ village, group, count, from }) => ({
      villageId: village, group, count, effectiveFrom: from, basis: 'THUONG_TRU', source: '',
    })),
    weekWeights: planTimeAt(scenario, instant, '').weights,
  };
};

class DomainPlay {
  readonly ledger: LedgerEntry[] = [];
  readonly sendings: Sending[] = [];
  /** What the sendings became, in their order. */
  private readonly sent: ReportEntry[] = [];
  private readonly answers = new Map<number, Answers>();

  constructor(private readonly scenario: Scenario) {}

  happen(event: Event, index: number): void {
    if (event.do === 'submit') this.receive(event, { index, response: index, answers: event.answers });
    if (event.do === 'edit') this.edit(event, index);
    if (event.do === 'verdict') this.decide(event, index);
    if (event.do === 'split') this.split(event);
    if (event.do === 'import') this.import(event);
    if (event.do === 'menu' && event.item === 'undoImport') this.undoImport(event.at);
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
    const { entry } = checkReport(rawAnswer(event, formId, sent.answers), foldLedger(this.ledger), { registry, recordedAt: event.at });
    this.sent.push(entry);
    this.ledger.push(entry);
  }

  private split({ at, into, from, village }: Extract<Event, { do: 'split' }>): void {
    for (const part of into) {
      const answers = { asOf: from, ...Object.fromEntries(Object.entries(part.figures).map(([id, count]) => [id, String(count)])) };
      const raw = rawAnswer({ at, do: 'submit', village: part.id, from: '', answers }, `split-${village}`, answers);
      const { entry } = checkReport(raw, foldLedger(this.ledger), { registry: registryOf(this.scenario, at), recordedAt: at });
      this.ledger.push({ ...entry, state: 'ACCEPTED' });
    }
  }

  private import({ at, rows }: Extract<Event, { do: 'import' }>): void {
    const typed = rows.map(({ figures, ...cells }, index) => ({ row: index + 2, cells: { ...cells, ...figures } }));
    const planned = planImport(typed, { registry: registryOf(this.scenario, at), ledger: this.ledger, now: at });
    if (planned.some(({ outcome }) => outcome.code === 'PROBLEM')) return;
    for (const { entry } of planned) if (entry !== null) this.ledger.push(entry, verdictOn(entry.key, 'APPROVED', at));
  }

  private undoImport(at: number): void {
    const imported = this.ledger.filter(({ kind, key }) => kind === 'REPORT' && key.startsWith('FILE!'));
    for (const { key } of imported) this.ledger.push(verdictOn(key, 'RETURNED', at));
  }

  private decide(event: Extract<Event, { do: 'verdict' }>, index: number): void {
    const at = this.sendings.findIndex((sending) => sending.event === event.submission);
    const report = this.sent[at];
    const isDecided = this.ledger.some((entry) => entry.kind === 'VERDICT' && entry.reportKey === report?.key);
    if (report?.state !== 'HELD' || isDecided) return;
    const verdict = event.verdict === 'duyệt' ? ('APPROVED' as const) : ('RETURNED' as const);
    this.ledger.push({ ...verdictOn(report.key, verdict, event.at), key: `verdict-${index}` });
  }
}

const verdictOn = (reportKey: string, verdict: 'APPROVED' | 'RETURNED', at: number): VerdictEntry =>
  ({ kind: 'VERDICT', key: `VERDICT!${reportKey}!${at}`, reportKey, verdict, reason: '', decidedBy: '', decidedAt: at, recordedAt: at });

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

/** The ledger of a scenario at an instant. */
export const ledgerOf = (scenario: Scenario, until: number): LedgerEntry[] => {
  const play = new DomainPlay(scenario);
  for (const { event, index } of inOrderOfTime(scenario)) if (event.at <= until) play.happen(event, index);
  return play.ledger;
};

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
