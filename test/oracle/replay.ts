import type { Scenario } from '../../local/scenario/file/schema';
import { closingOf, dayOf, periodOf, plusDays, typedDay } from './calendar';
import { importedVersions } from './import-file';
import { judge, typedCount } from './judge';
import { CRITERIA } from './plan-143';
import { denominator, registryAt } from './registry';
import { settingsAt } from './settings';
import { villageShare } from './sums';
import { liveFigures, type Version } from './versions';

/** What became of every answer that was sent, in order of events. */
type Answers = Readonly<Record<string, string | undefined>>;
type Event = Scenario['events'][number];

export interface Sending {
  readonly index: number;
  readonly at: number;
  readonly village: string;
  readonly from: string;
  readonly answers: Answers;
}

export const figuresOf = (answers: Answers): Record<string, number> => {
  const figures: Record<string, number> = {};
  for (const { id } of CRITERIA) {
    const count = typedCount(answers[id] ?? '');
    if (typeof count === 'number') figures[id] = count;
  }
  return figures;
};

export const versionOf = (scenario: Scenario, sending: Sending): Version => {
  const asOf = typedDay((sending.answers['asOf'] ?? '').trim()) ?? dayOf(sending.at);
  const { closing: rules } = settingsAt(scenario, sending.at);
  const period = periodOf(asOf, rules);
  const closing = closingOf(period, rules);
  return {
    event: sending.index,
    isSent: true,
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
    if (event.do === 'split') this.split(event, index);
    if (event.do === 'import') this.versions.push(...importedVersions(this.scenario, { event, index, earlier: this.versions }));
    if (event.do === 'menu' && event.item === 'undoImport') this.undoImport();
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

  /** The new villages begin with what a person gave them of the old one's figures. */
  private split(event: Extract<Event, { do: 'split' }>, index: number): void {
    this.checkParts(event);
    for (const part of event.into) {
      const answers = Object.fromEntries(Object.entries(part.figures).map(([id, count]) => [id, String(count)]));
      const sending = { index, at: event.at, village: part.id, from: '', answers: { ...answers, asOf: event.from } };
      this.versions.push({ ...versionOf(this.scenario, sending), isSent: false, state: 'ACCEPTED' });
    }
  }

  /** A split that waits is not modelled: the scenario would say something else than it seems to. */
  private checkParts(event: Extract<Event, { do: 'split' }>): void {
    const day = plusDays(event.from, -1);
    const registry = registryAt(this.scenario, event.at - 1);
    const sum = (counts: readonly (number | null | undefined)[]): number => counts.reduce<number>((total, count) => total + (count ?? 0), 0);
    for (const criterion of CRITERIA) {
      const { achieved } = villageShare({ registry, versions: this.versions }, event.village, { criterion, day });
      const people = denominator(registry, { village: event.village, group: criterion.group, day }) ?? 0;
      const [figures, eligible] = [sum(event.into.map((part) => part.figures[criterion.id])), sum(event.into.map((part) => part.eligible[criterion.group]))];
      if (figures !== (achieved ?? 0) || eligible !== people) throw new Error(`split of ${event.village}: ${criterion.id} has ${achieved ?? 0}/${people}, its parts ${figures}/${eligible}`);
    }
  }

  /** The newest import that still counts is taken back as a whole. */
  private undoImport(): void {
    const counting = this.versions.filter(({ isImported, state }) => isImported === true && state === 'ACCEPTED');
    const newest = Math.max(...counting.map(({ sentAt }) => sentAt));
    for (const version of counting.filter(({ sentAt }) => sentAt === newest)) version.state = 'REFUSED';
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

type Replayed = { versions: Version[]; superseded: ReadonlySet<Version> };

/** Closings look at the same reports many times. */
const known = new WeakMap<Scenario, Map<number, Replayed>>();

/** All versions that came by an instant with their state then (still `ACCEPTED` where superseded), and which of them were superseded. */
export const replay = (scenario: Scenario, until = scenario.end): Replayed => {
  const replays = known.get(scenario) ?? new Map<number, Replayed>();
  known.set(scenario, replays);
  const done = replays.get(until) ?? replayed(scenario, until);
  replays.set(until, done);
  return done;
};

const replayed = (scenario: Scenario, until: number): Replayed => {
  const run = new Replay(scenario);
  const ordered = scenario.events.map((event, index) => ({ event, index })).sort((a, b) => a.event.at - b.event.at || a.index - b.index);
  for (const { event, index } of ordered) if (event.at <= until) run.happen(event, index);
  const superseded = new Set(run.versions.filter((version) => isSuperseded(version, run.versions)));
  return { versions: run.versions, superseded };
};
