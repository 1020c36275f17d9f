import { between, chanceOf, type Chance } from './examples/chance';

/** Small seasons full of trouble: wrong texts, old days, strangers, decreases, edits, verdicts, mergers. */
const IDS = ['VNEID_L2', 'DIGITAL_SIGNATURE', 'APP_THANHHOA', 'DIGITAL_SKILLS', 'HEALTH_RECORD'] as const;
const DAY = 86_400_000;
const START = Date.parse('2026-08-03T00:00:00Z');
/** Enough for a jump and a trend. */
const WEEKS = 12;

type Answers = Record<string, string>;
interface Sent {
  readonly event: number;
  readonly village: string;
}

const oneOf = <Item>(chance: Chance, items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;

const dayText = (offset: number): string => new Date(START + offset * DAY).toISOString().slice(0, 10);

const clock = (chance: Chance): string => `${String(between(chance, 7, 19)).padStart(2, '0')}:${String(between(chance, 0, 59)).padStart(2, '0')}:00+07:00`;

class RandomSeason {
  readonly events: object[] = [];
  private readonly chance: Chance;
  private readonly level = new Map<string, number>();
  private readonly sent: Sent[] = [];

  constructor(seed: number, private readonly isFaulty: boolean, readonly villages: readonly { id: string; reporters: readonly string[] }[]) {
    this.chance = chanceOf(seed);
  }

  play(weeks: number): void {
    for (let day = 1; day < weeks * 7; day += 1) this.day(day);
  }

  private day(day: number): void {
    const at = `${dayText(day)}T`;
    for (let turn = between(this.chance, 0, 2); turn > 0; turn -= 1) this.submit(at, day);
    const luck = this.chance();
    if (luck < 0.05) this.edit(at);
    else if (luck < 0.2) this.verdict(at);
    else if (luck < 0.23) this.eligible(at, day);
  }

  /** What Google does wrong with the next submission or run; none of it may change a figure. */
  private fault(at: string): void {
    const call = between(this.chance, 1, 14);
    const faults = [{ fault: 'lose-event' }, { fault: 'duplicate-event' }, { fault: 'blank-event' }, { fault: 'wrong-range' },
      { fault: 'late-event', minutes: between(this.chance, 1, 40) }, { fault: 'kill', call }, { fault: 'kill', call }, { fault: 'service-error', call }];
    this.events.push({ at, do: 'fault', ...oneOf(this.chance, faults) });
  }

  private submit(day: string, on: number): void {
    const at = `${day}${clock(this.chance)}`;
    if (this.isFaulty && this.chance() < 0.4) this.fault(at);
    const { id, reporters } = oneOf(this.chance, this.villages);
    const from = this.chance() < 0.05 ? 'nguoila@example.vn' : reporters[0] ?? '';
    this.sent.push({ event: this.events.length, village: id });
    this.events.push({ at, do: 'submit', village: id, from, answers: this.answers(id, on) });
  }

  private answers(village: string, day: number): Answers {
    const answers: Answers = {};
    for (const id of IDS) {
      if (this.chance() < 0.7) answers[id] = this.figure(`${village} ${id}`);
    }
    if (this.chance() < 0.25) answers['asOf'] = dayText(day - between(this.chance, -1, 16));
    if (this.chance() < 0.3) answers['reason'] = 'rà soát lại';
    return answers;
  }

  private figure(series: string): string {
    const luck = this.chance();
    const level = this.level.get(series) ?? between(this.chance, 0, 60);
    if (luck < 0.03) return oneOf(this.chance, ['1.234', '12,5', '~120', '50 người', '-3', '99999', '１２', ' 41 ']);
    if (luck < 0.1) return String(Math.max(0, level - between(this.chance, 0, 6)));
    const next = level + (luck > 0.95 ? between(this.chance, 30, 90) : between(this.chance, 0, 8));
    this.level.set(series, next);
    return String(next);
  }

  private edit(at: string): void {
    if (this.sent.length === 0) return;
    const { event, village } = oneOf(this.chance, this.sent.slice(-6));
    this.events.push({ at: `${at}20:30:00+07:00`, do: 'edit', village, of: event, answers: { VNEID_L2: this.figure(`${village} VNEID_L2`) } });
  }

  private verdict(at: string): void {
    if (this.sent.length === 0) return;
    const { event } = oneOf(this.chance, this.sent.slice(-8));
    this.events.push({ at: `${at}21:00:00+07:00`, do: 'verdict', submission: event, verdict: oneOf(this.chance, ['Duyệt', 'Trả lại']) });
  }

  private eligible(at: string, day: number): void {
    const { id } = oneOf(this.chance, this.villages);
    const group = oneOf(this.chance, ['SIX_PLUS', 'ADULT', 'HEALTH']);
    const from = dayText(day - between(this.chance, 0, 10));
    this.events.push({ at: `${at}21:30:00+07:00`, do: 'eligible', village: id, group, count: between(this.chance, 150, 400), from });
  }
}

const villagesOf = (chance: Chance): { id: string; name: string; reporters: string[]; eligible: object }[] =>
  Array.from({ length: 4 }, (_, index) => ({
    id: `QN-0${index + 1}`,
    name: `Thôn ${index + 1}`,
    reporters: chance() < 0.6 ? [`thon${index + 1}@example.vn`] : [],
    eligible: { SIX_PLUS: between(chance, 150, 400), ADULT: between(chance, 120, 300), ...(chance() < 0.7 ? { HEALTH: between(chance, 100, 380) } : {}) },
  }));

const mergerOf = (chance: Chance, day: number): object => ({
  at: `${dayText(day)}T06:00:00+07:00`,
  do: 'merge',
  villages: ['QN-03', 'QN-04'],
  into: { id: 'QN-31', name: 'Thôn Mới', ...(chance() < 0.5 ? { eligible: { ADULT: between(chance, 300, 500) } } : {}) },
  from: dayText(day + 1),
});

/** A scenario file from a seed; one season in three ends with a merger. */
export const randomSeason = (seed: number, weeks = WEEKS, isFaulty = false): object => {
  const chance = chanceOf(seed * 7919);
  const villages = villagesOf(chance);
  const season = new RandomSeason(seed, isFaulty, villages.slice(0, seed % 3 === 0 ? 2 : 4));
  season.play(weeks);
  const given = seed % 2 === 0 ? { settings: { baselineDate: '2026-08-03' }, baseline: { VNEID_L2: 10, DIGITAL_SIGNATURE: 5 } } : { settings: { riskPoints: 3, baselineCoverage: 50 } };
  return {
    name: `mùa ngẫu nhiên ${seed}`,
    start: `${dayText(0)}T07:00:00+07:00`,
    end: `${dayText(weeks * 7)}T09:00:00+07:00`,
    ...given,
    villages,
    events: seed % 3 === 0 ? [...season.events, mergerOf(chance, Math.round(weeks * 4.5))] : season.events,
  };
};
