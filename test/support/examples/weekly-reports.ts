import { between, type Chance } from './chance';
import { percentAt, type Growth } from './growth';
import type { IllustrativeVillage } from './illustrative-villages';

/** Weekly reports of all villages over a season. */
export interface SeasonPlan {
  /** Monday of the first week. */
  readonly monday: string;
  readonly weeks: number;
  readonly growth: Readonly<Record<string, Growth>>;
  /** Share of reports that come late or not at all, 0 to 1. */
  readonly late: number;
  readonly silent: number;
}

export interface SubmitEvent {
  readonly at: string;
  readonly do: 'submit';
  readonly village: string;
  readonly from: string;
  readonly answers: Readonly<Record<string, string>>;
}

const GROUP_OF: Readonly<Record<string, keyof IllustrativeVillage['eligible']>> = {
  VNEID_L2: 'SIX_PLUS',
  DIGITAL_SIGNATURE: 'ADULT',
  APP_THANHHOA: 'ADULT',
  DIGITAL_SKILLS: 'ADULT',
  HEALTH_RECORD: 'HEALTH',
};

const LAST_DAY = Date.parse('2027-01-01T00:00:00Z');
const DAY = 86_400_000;

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const two = (value: number): string => String(value).padStart(2, '0');

/** Wednesday morning to Friday afternoon; a late one comes on Saturday. */
const sendingTime = (chance: Chance, monday: number, isLate: boolean): string => {
  const day = isLate ? 5 : between(chance, 2, 4);
  const date = new Date(monday + day * DAY).toISOString().slice(0, 10);
  return `${date}T${two(between(chance, 7, 16))}:${two(between(chance, 0, 59))}:${two(between(chance, 0, 59))}+07:00`;
};

class VillageSeason {
  /** Below 1 = a village that lags, above = one that leads. */
  private readonly drive: number;

  constructor(private readonly village: IllustrativeVillage, private readonly chance: Chance) {
    this.drive = 0.96 + chance() * 0.08;
  }

  report(plan: SeasonPlan, week: number): SubmitEvent | null {
    const monday = utc(plan.monday) + week * 7 * DAY;
    const luck = this.chance();
    const at = sendingTime(this.chance, monday, luck > plan.silent && luck <= plan.silent + plan.late);
    if (luck <= plan.silent && week > 0) return null;
    return { at, do: 'submit', village: this.village.id, from: this.village.reporters[0] ?? '', answers: this.answers(plan, monday + 4 * DAY) };
  }

  private answers(plan: SeasonPlan, friday: number): Record<string, string> {
    const begin = utc(plan.monday);
    const part = (friday - begin) / (LAST_DAY - begin);
    return Object.fromEntries(Object.entries(plan.growth).map(([criterion, growth]) => [criterion, this.figure(criterion, percentAt(growth, part))]));
  }

  private figure(criterion: string, percent: number): string {
    const eligible = this.village.eligible[GROUP_OF[criterion] ?? 'ADULT'];
    return String(Math.min(eligible, Math.round((eligible * percent * this.drive) / 100)));
  }
}

/** All reports in order of time. */
export const weeklyReports = (chance: Chance, villages: readonly IllustrativeVillage[], plan: SeasonPlan): SubmitEvent[] => {
  const seasons = villages.map((village) => new VillageSeason(village, chance));
  const weeks = Array.from({ length: plan.weeks }, (_, week) => seasons.map((season) => season.report(plan, week)));
  return weeks.flat().filter((event) => event !== null).sort((a, b) => (a.at < b.at ? -1 : 1));
};
