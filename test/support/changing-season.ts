import type { Scenario } from '../../local/scenario/file/schema';
import { expectedOf } from '../oracle/expected';
import { chanceOf, between, type Chance } from './examples/chance';
import { scenarioOf } from './played-scenario';
import { randomSeason } from './random-season';

/**
 * Random seasons in which everything changes: earlier figures are imported (and sometimes taken back), weeks have
 * weights, the line has milestones, two reporting villages merge, one is renamed, one splits; every third counts in months.
 */
type Event = Readonly<Record<string, unknown>> & { readonly at: string; readonly do: string };
interface Season {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly events: readonly Event[];
}

const DAY = 86_400_000;
const START = Date.parse('2026-08-03T00:00:00Z');
const IDS = ['VNEID_L2', 'DIGITAL_SIGNATURE', 'APP_THANHHOA', 'DIGITAL_SKILLS', 'HEALTH_RECORD'] as const;
const GROUPS = { VNEID_L2: 'SIX_PLUS', DIGITAL_SIGNATURE: 'ADULT', APP_THANHHOA: 'ADULT', DIGITAL_SKILLS: 'ADULT', HEALTH_RECORD: 'HEALTH' } as const;

const dayText = (offset: number): string => new Date(START + offset * DAY).toISOString().slice(0, 10);

const firstWeek = (chance: Chance): Event[] => [
  { at: `${dayText(0)}T08:00:00+07:00`, do: 'week', monday: dayText(14), weight: between(chance, 0, 4) / 4 },
  { at: `${dayText(0)}T08:10:00+07:00`, do: 'milestones', criterion: 'DIGITAL_SIGNATURE', points: [{ day: dayText(20), percent: between(chance, 5, 30) }, { day: '2026-10-31', percent: 38.5 }] },
  { at: `${dayText(0)}T08:20:00+07:00`, do: 'import', rows: ['QN-01', 'QN-02'].flatMap((village) => [
    { village, asOf: dayText(-14), figures: { VNEID_L2: String(between(chance, 0, 9)), DIGITAL_SKILLS: '1' } },
    { village, asOf: dayText(-21), figures: { VNEID_L2: '0' }, reason: 'sổ giấy' },
  ]) },
  { at: `${dayText(1)}T06:00:00+07:00`, do: 'rename', village: 'QN-01', name: 'Thôn Hồng Phong', from: dayText(1) },
];

/** Villages that a change ends, what takes their place from a day on, and the event itself. */
interface Change {
  readonly old: readonly string[];
  readonly heir: string;
  readonly from: number;
  readonly event: Event;
}

const merger = (chance: Chance, day: number): Change => ({
  old: ['QN-03', 'QN-04'], heir: 'QN-31', from: day + 1,
  event: {
    at: `${dayText(day)}T06:00:00+07:00`, do: 'merge', villages: ['QN-03', 'QN-04'], from: dayText(day + 1),
    into: { id: 'QN-31', name: 'Thôn Mới', ...(chance() < 0.5 ? { eligible: { ADULT: between(chance, 300, 500) } } : {}) },
  },
});

/** An event that changes nothing. */
const idle = (at: string): Event => ({ at, do: 'menu', item: 'recompute' });

/** What the villages that end sent later is sent by what took their place; nobody corrects an answer to a form that is closed. */
const after = (events: readonly Event[], { old, heir, from }: Change): Event[] => {
  const isOld = (village: unknown): boolean => typeof village === 'string' && old.includes(village);
  return events.map((event) => {
    if (event.at.slice(0, 10) < dayText(from)) return event;
    if (event.do === 'submit' && isOld(event['village'])) return { ...event, village: heir };
    const sent = events[Number(event['of'] ?? event['submission'] ?? -1)];
    const ends = event.do === 'edit' && isOld(sent?.['village']) && (sent?.at ?? '').slice(0, 10) < dayText(from);
    if (ends) return idle(event.at);
    return event.do === 'edit' ? { ...event, village: undefined } : event;
  });
};

/** Halves of what a village has on the day before; the second takes the odd one. */
const splitting = (season: object, day: number): Change => {
  const at = `${dayText(day)}T00:40:00+07:00`;
  // Others are named by their places, so that what comes later is not taken out.
  const until = (event: Event): Event => (event.at < `${dayText(day)}T00:00:00+07:00` ? event : idle(`${dayText(0)}T09:00:00+07:00`));
  const known = { ...season, end: `${dayText(day - 1)}T23:59:00+07:00`, events: (season as Season).events.map(until) };
  const own = expectedOf(scenarioOf(JSON.stringify(known))).villages['QN-02'] as Record<string, { achieved: number | null; eligible: number | null }>;
  const halves = (take: 'achieved' | 'eligible', keyOf: (id: (typeof IDS)[number]) => string, second: boolean): object =>
    Object.fromEntries(IDS.flatMap((id) => {
      const count = own[id]?.[take] ?? null;
      return count === null ? [] : [[keyOf(id), second ? Math.ceil(count / 2) : Math.floor(count / 2)]];
    }));
  const part = (id: string, second: boolean): object =>
    ({ id, name: `Thôn ${id}`, figures: halves('achieved', (criterion) => criterion, second), eligible: halves('eligible', (criterion) => GROUPS[criterion], second) });
  return { old: ['QN-02'], heir: 'QN-42', from: day, event: { at, do: 'split', village: 'QN-02', into: [part('QN-41', false), part('QN-42', true)], from: dayText(day) } };
};

/** Events that others name by their place keep it: what is added stands behind them. */
export const changingSeason = (seed: number, weeks: number): object => {
  const chance = chanceOf(seed * 104_729);
  // Seeds of a kind whose four villages all report.
  const season = randomSeason(seed * 3 + 1, weeks) as Season;
  const merges = merger(chance, between(chance, 5, weeks * 4));
  const undo = seed % 2 === 0 ? [{ at: `${dayText(2)}T06:00:00+07:00`, do: 'menu', item: 'undoImport' }] : [];
  const added = [...firstWeek(chance), ...undo, merges.event];
  const settings = { ...season.settings, ...(seed % 3 === 0 ? { periodKind: 'MONTH' } : {}) };
  const merged = { ...season, settings, events: [...after(season.events, merges), ...added] };
  const splits = splitting(merged, between(chance, weeks * 4, weeks * 6));
  return { ...merged, events: [...after(merged.events, splits), splits.event] };
};

/** The same as the player reads it. */
export const changingScenario = (seed: number, weeks: number): Scenario => scenarioOf(JSON.stringify(changingSeason(seed, weeks)));
