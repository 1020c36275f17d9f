import type { Scenario } from '../../local/scenario/file/schema';
import { periodsBetween } from './calendar';
import { closingsIn, coverageAt, criteriaAt, type Closing } from './closings';
import { CRITERIA } from './plan-143';
import { settingsAt, type OracleSettings } from './settings';

/** Notices to agencies that closings make due (design 8), worked out from the file alone. */
export interface OracleNotice {
  readonly kind: 'LAG' | 'RECOVERED' | 'ESCALATION' | 'MISSING';
  readonly agency: string;
  readonly criteria: readonly string[];
  readonly period: string;
}

const LEADS: Readonly<Record<string, readonly string[]>> = {
  CONG_AN_XA: ['VNEID_L2'],
  PHONG_VHXH: ['DIGITAL_SIGNATURE', 'APP_THANHHOA', 'DIGITAL_SKILLS'],
  TRAM_Y_TE: ['HEALTH_RECORD'],
};
const STANDING = 'PHONG_VHXH';
/** An answered digest is repeated after a month. */
const MONTHLY = 4;

type Told = OracleNotice & { readonly at: number; readonly periodFrom: string };

/** What is open after a closing, since which closing, and what was cleared by it. */
interface Digest {
  readonly since: ReadonlyMap<string, Closing>;
  readonly recovered: readonly string[];
}

/** Enters after `fireAfter` closings behind, leaves after `clearAfter` within `clearPoints`; what is held back counts for nothing. */
const digestAfter = (scenario: Scenario, closings: readonly Closing[], settings: OracleSettings): Digest => {
  const typedBy = closings[closings.length - 1]?.at ?? 0;
  const since = new Map<string, Closing>();
  const row = new Map<string, number>();
  let recovered: string[] = [];
  closings.forEach((closing, index) => {
    recovered = [];
    for (const [id, { behind, heldBack, onlyByDenominator, gap }] of criteriaAt(scenario, closing, { typedBy, before: closings[index - 1] ?? null })) {
      const wasOpen = since.has(id);
      const counts = wasOpen ? gap !== null && gap <= settings.clearPoints + 1e-9 : behind;
      if (!wasOpen && (heldBack || onlyByDenominator)) continue;
      row.set(id, counts ? (row.get(id) ?? 0) + 1 : 0);
      if ((row.get(id) ?? 0) < (wasOpen ? settings.clearAfter : settings.fireAfter)) continue;
      row.set(id, 0);
      if (wasOpen) recovered.push(id);
      if (wasOpen) since.delete(id);
      else since.set(id, closing);
    }
  });
  return { since, recovered };
};

class Correspondence {
  readonly told: Told[] = [];

  constructor(private readonly scenario: Scenario) {}

  close(closings: readonly Closing[]): void {
    const closing = closings[closings.length - 1];
    if (closing === undefined) return;
    const settings = settingsAt(this.scenario, closing.at);
    const { since, recovered } = digestAfter(this.scenario, closings, settings);
    for (const [agency, leads] of Object.entries(LEADS)) {
      if ((this.scenario.agencies[agency as keyof Scenario['agencies']] ?? []).length === 0) continue;
      const now = { agency, closing, settings, since, open: this.inOrder(leads, (id) => since.has(id)) };
      const news = [...this.lag(now), ...this.good(now, this.inOrder(leads, (id) => recovered.includes(id))), ...this.escalation(now), ...this.missing(now)];
      this.told.push(...news.map((notice) => ({ ...notice, at: closing.at, periodFrom: closing.period.from })));
    }
  }

  private inOrder(leads: readonly string[], holds: (id: string) => boolean): string[] {
    return CRITERIA.map(({ id }) => id).filter((id) => leads.includes(id) && holds(id));
  }

  private earlier(kind: OracleNotice['kind'], agency: string): Told[] {
    return this.told.filter((notice) => notice.kind === kind && notice.agency === agency);
  }

  /** Answers count from when they are given; before the first digest there is nothing to answer. */
  private answers(agency: string, until: number): number[] {
    const first = this.earlier('LAG', agency)[0]?.at ?? Number.POSITIVE_INFINITY;
    return this.scenario.events.flatMap((event) => (event.do === 'answer' && event.agency === agency && event.at > first && event.at <= until ? [event.at] : []));
  }

  private lag(now: Now): OracleNotice[] {
    return now.open.length === 0 || this.waits(now) ? [] : [noticeOf('LAG', now, now.open)];
  }

  private waits({ agency, closing, open, settings }: Now): boolean {
    const cleared = this.earlier('RECOVERED', agency).filter(({ criteria }) => criteria.some((id) => open.includes(id)));
    const since = Math.max(0, ...cleared.map(({ at }) => at));
    const digests = this.earlier('LAG', agency).filter(({ at }) => at > since);
    const same: Told[] = [];
    for (const digest of digests.reverse()) {
      if (!open.every((id) => digest.criteria.includes(id))) break;
      same.unshift(digest);
    }
    const [first, last] = [same[0], same[same.length - 1]];
    if (first === undefined || last === undefined) return false;
    const answered = this.answers(agency, closing.at).some((at) => at >= first.at);
    return answered && periodsBetween(last.periodFrom, closing.period.from, settings.closing) < MONTHLY;
  }

  private good(now: Now, recovered: readonly string[]): OracleNotice[] {
    return recovered.length === 0 ? [] : [noticeOf('RECOVERED', now, recovered)];
  }

  private escalation(now: Now): OracleNotice[] {
    const { agency, open, closing, settings } = now;
    if (open.length === 0 || (this.scenario.agencies['LANH_DAO'] ?? []).length === 0) return [];
    // A recovery of this very closing is not told yet when silence is judged.
    const broken = Math.max(0, ...this.answers(agency, closing.at), ...this.earlier('RECOVERED', agency).map(({ at }) => at));
    const silent = this.earlier('LAG', agency).filter(({ at }) => at > broken).length >= settings.escalateAfter;
    const isDue = silent && !this.earlier('ESCALATION', agency).some(({ at }) => at > broken);
    return isDue || this.isOwnDelay(now) ? [noticeOf('ESCALATION', now, open)] : [];
  }

  /** A criterion of the standing agency itself that is open that long goes up once. */
  private isOwnDelay({ agency, open, closing, since, settings }: Now): boolean {
    const toldSince = (kind: 'LAG' | 'ESCALATION', id: string, from: string): boolean =>
      this.earlier(kind, agency).some(({ criteria, periodFrom }) => criteria.includes(id) && periodFrom >= from);
    return agency === STANDING && open.some((id) => {
      const from = since.get(id)?.period.from ?? closing.period.from;
      return periodsBetween(from, closing.period.from, settings.closing) >= settings.escalateAfter && toldSince('LAG', id, from) && !toldSince('ESCALATION', id, from);
    });
  }

  private missing(now: Now): OracleNotice[] {
    const { reported, expected } = coverageAt(this.scenario, now.closing, now.closing.at);
    const isFew = expected > 0 && 100 * reported < now.settings.minCoverage * expected;
    return now.agency === STANDING && isFew ? [noticeOf('MISSING', now, [])] : [];
  }
}

interface Now {
  readonly agency: string;
  readonly closing: Closing;
  readonly settings: OracleSettings;
  readonly since: ReadonlyMap<string, Closing>;
  readonly open: readonly string[];
}

const noticeOf = (kind: OracleNotice['kind'], { agency, closing }: Now, criteria: readonly string[]): OracleNotice =>
  ({ kind, agency, criteria, period: closing.period.id });

/** All notices of closings between set-up and the end, for scenarios whose mail is on throughout. */
export const noticesOf = (scenario: Scenario): OracleNotice[] => {
  const closings = closingsIn(scenario);
  const letters = new Correspondence(scenario);
  closings.forEach((_, index) => letters.close(closings.slice(0, index + 1)));
  return letters.told.map(({ kind, agency, criteria, period }) => ({ kind, agency, criteria, period }));
};
