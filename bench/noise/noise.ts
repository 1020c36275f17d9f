import type { NoticeKind, OutboxLine } from '../../src/application/tables/outbox-table';
import type { Progress } from '../progress';
import { falseAlarms, type Alarms } from './false-alarms';
import { naiveMails, type NaiveMails } from './naive-rules';
import { noiseSeason } from './noise-season';
import { seasonMails, standingsOf } from './season-mails';
import { toldInTime, type Told } from './told-in-time';

/** Averages over many seasons. */
export interface Noise {
  readonly seeds: number;
  /** Mails to agencies and leaders per season about criteria, when nobody answers and when everybody does. */
  readonly unanswered: number;
  readonly answered: number;
  readonly naive: NaiveMails;
  readonly alarms: readonly Alarms[];
  readonly told: Told;
  /** Share of on-pace criteria that ever stood in a digest. */
  readonly falseCriteria: number;
}

const COUNTED: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['LAG', 'RECOVERED', 'ESCALATION', 'MISSING']);

const countOf = (mails: readonly OutboxLine[]): number => mails.filter(({ kind }) => COUNTED.has(kind)).length;

const measured = (seed: number) => {
  const season = noiseSeason(seed);
  const standings = standingsOf(season);
  const mails = seasonMails(season, standings, false);
  const onPace = Object.entries(season.paces).filter(([, pace]) => pace === 1).map(([id]) => id);
  const wrong = onPace.filter((id) => mails.some(({ kind, criteria }) => kind === 'LAG' && criteria.includes(id)));
  return {
    unanswered: countOf(mails),
    answered: countOf(seasonMails(season, standings, true)),
    naive: naiveMails(standings, Object.keys(season.sizes), season.registry.criteria.map(({ id }) => id)),
    alarms: falseAlarms(season, standings),
    told: toldInTime(season, mails),
    wrong: wrong.length,
    onPace: onPace.length,
  };
};

type Measured = ReturnType<typeof measured>;

const sum = (all: readonly Measured[], part: (one: Measured) => number): number => all.reduce((total, one) => total + part(one), 0);

/** Plays the season once per seed. */
export const measureNoise = (seeds: number, progress: Progress): Noise => {
  const all = Array.from({ length: seeds }, (_, index) => {
    progress((index + 1) / seeds);
    return measured(index + 1);
  });
  const mean = (part: (one: Measured) => number): number => sum(all, part) / seeds;
  return {
    seeds,
    unanswered: mean(({ unanswered }) => unanswered),
    answered: mean(({ answered }) => answered),
    naive: { belowPlan: mean(({ naive }) => naive.belowPlan), onTransition: mean(({ naive }) => naive.onTransition), fixed70: mean(({ naive }) => naive.fixed70) },
    alarms: (all[0]?.alarms ?? []).map((_, size) => ({
      checks: sum(all, ({ alarms }) => alarms[size]?.checks ?? 0),
      behind: sum(all, ({ alarms }) => alarms[size]?.behind ?? 0),
      named: sum(all, ({ alarms }) => alarms[size]?.named ?? 0),
      belowPlan: sum(all, ({ alarms }) => alarms[size]?.belowPlan ?? 0),
    })),
    told: { late: sum(all, ({ told }) => told.late), inTime: sum(all, ({ told }) => told.inTime), soon: sum(all, ({ told }) => told.soon) },
    falseCriteria: sum(all, ({ wrong }) => wrong) / Math.max(1, sum(all, ({ onPace }) => onPace)),
  };
};
