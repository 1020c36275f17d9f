import type { Scenario } from '../../local/scenario/file/schema';
import { closingOf, dayOf, typedDay, weekOf } from './calendar';
import { judge, typedCount } from './judge';
import { CRITERIA } from './plan-143';
import { registryAt } from './registry';
import { settingsAt } from './settings';
import { liveFigures, type Version } from './versions';

/** What became of every answer that was sent, in order of events. */
type Answers = Readonly<Record<string, string | undefined>>;
type Event = Scenario['events'][number];

interface Sending {
  readonly index: number;
  readonly at: number;
  readonly village: string;
  readonly from: string;
  readonly answers: Answers;
}

const figuresOf = (answers: Answers): Record<string, number> => {
  const figures: Record<string, number> = {};
  for (const { id } of CRITERIA) {
    const count = typedCount(answers[id] ?? '');
    if (typeof count === 'number') figures[id] = count;
  }
  return figures;
};

const versionOf = (scenario: Scenario, sending: Sending): Version => {
  const asOf = typedDay((sending.answers['asOf'] ?? '').trim()) ?? dayOf(sending.at);
  const period = weekOf(asOf);
  const closing = closingOf(period, settingsAt(scenario, sending.at).closing);
  return {
    event: sending.index,
    village: sending.village,
    sentAt: sending.at,
    from: sending.from,
    period: period.id,
    periodFrom: period.from,
    asOf,
    figures: figuresOf(sending.answers),
    reason: sending.answers['reason'] ?? '',
    timeliness: sending.at > closing ? 'LATE' : 'ON_TIME',
    state: 'REFUSED',
    codes: [],
    exceeded: [],
  };
};

/** The form of a village that is over takes no answers. */
const isClosed = (scenario: Scenario, sending: Sending): boolean => {
  const village = registryAt(scenario, sending.at).villages.find(({ id }) => id === sending.village);
  return village === undefined || (village.to !== null && village.to < dayOf(sending.at));
};

class Replay {
  readonly versions: Version[] = [];
  private readonly answers = new Map<number, { event: Extract<Event, { do: 'submit' }>; answers: Answers }>();

  constructor(private readonly scenario: Scenario) {}

  happen(event: Event, index: number): void {
    if (event.do === 'submit') this.submit(event, index);
    if (event.do === 'edit') this.edit(event, index);
    if (event.do === 'verdict') this.decide(event);
  }

  private submit(event: Extract<Event, { do: 'submit' }>, index: number): void {
    this.answers.set(index, { event, answers: event.answers });
    this.receive({ index, at: event.at, village: event.village, from: event.from, answers: event.answers });
  }

  private edit(event: Extract<Event, { do: 'edit' }>, index: number): void {
    const original = this.answers.get(event.of);
    if (original === undefined) throw new Error(`events[${index}] edits nothing`);
    original.answers = { ...original.answers, ...event.answers };
    const { village, from } = original.event;
    this.receive({ index, at: event.at, village, from, answers: original.answers });
  }

  private receive(sending: Sending): void {
    const version = versionOf(this.scenario, sending);
    const registry = registryAt(this.scenario, sending.at);
    if (!isClosed(this.scenario, sending)) {
      const settings = settingsAt(this.scenario, sending.at);
      const given = { version, answers: sending.answers, sentOn: dayOf(sending.at), registry, settings, earlier: this.versions };
      Object.assign(version, judge(given));
    }
    this.versions.push(version);
  }

  private decide(event: Extract<Event, { do: 'verdict' }>): void {
    const version = this.versions.find((candidate) => candidate.event === event.submission);
    if (version?.state !== 'HELD') return;
    version.state = event.verdict === 'duyệt' ? 'ACCEPTED' : 'REFUSED';
  }
}

/** Whether newer valid reports of the period replaced every figure of a report. */
const isSuperseded = (version: Version, versions: readonly Version[]): boolean =>
  version.state === 'ACCEPTED' &&
  Object.keys(version.figures).length > 0 &&
  Object.keys(version.figures).every((criterion) =>
    liveFigures(versions, version.village, criterion).every((live) => live.version !== version),
  );

/** All versions with their state at the end (still `ACCEPTED` where superseded), and which of them were superseded. */
export const replay = (scenario: Scenario): { versions: Version[]; superseded: ReadonlySet<Version> } => {
  const run = new Replay(scenario);
  const ordered = scenario.events.map((event, index) => ({ event, index })).sort((a, b) => a.event.at - b.event.at || a.index - b.index);
  for (const { event, index } of ordered) run.happen(event, index);
  const superseded = new Set(run.versions.filter((version) => isSuperseded(version, run.versions)));
  return { versions: run.versions, superseded };
};
