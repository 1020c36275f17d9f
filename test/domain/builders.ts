import { startOfDay } from '../../src/domain/calendar/day';
import { PLAN_143_AGENCIES, PLAN_143_CRITERIA } from '../../src/domain/registry/plan-143';
import type { Denominator } from '../../src/domain/registry/denominator';
import type { Registry } from '../../src/domain/registry/registry';
import { DEFAULT_SETTINGS } from '../../src/domain/registry/settings';
import type { Village } from '../../src/domain/registry/village';
import { periodOfDay } from '../../src/domain/calendar/period';
import type { RawAnswer, ReportEntry, VerdictEntry } from '../../src/domain/reports/report';

/** Instant of a clock time in Việt Nam, e.g. at('2026-09-04', 16, 5). */
export const at = (day: string, hour = 12, minute = 0): number => startOfDay(day) + (hour * 60 + minute) * 60_000;

export const village = (id: string, more: Partial<Village> = {}): Village => ({
  id, order: 1, name: `Thôn ${id}`, formerCommune: '', aliases: [], reporters: [],
  validFrom: null, validTo: null, mergedInto: null, ...more,
});

export const persons = (villageId: string, count: number, more: Partial<Denominator> = {}): Denominator => ({
  villageId, group: 'ADULT', count, effectiveFrom: null, basis: 'THUC_TE_CU_TRU', source: '', ...more,
});

/** Plan 143 with the villages given; a number is the village's adults. */
export const registryOf = (adults: Readonly<Record<string, number>>, more: Partial<Registry> = {}): Registry => ({
  settings: { ...DEFAULT_SETTINGS },
  criteria: PLAN_143_CRITERIA,
  agencies: PLAN_143_AGENCIES,
  villages: Object.keys(adults).map((id) => village(id)),
  denominators: Object.entries(adults).map(([id, count]) => persons(id, count)),
  weekWeights: new Map(),
  ...more,
});

/** Figures of the criterion that most tests use. */
export const signatures = (count: number): Record<string, number> => ({ DIGITAL_SIGNATURE: count });

export const report = (villageId: string, asOf: string, more: Partial<ReportEntry> = {}): ReportEntry => {
  const sentAt = more.sentAt ?? at(asOf);
  return {
    kind: 'REPORT', key: `${villageId}@${sentAt}`, villageId, periodId: periodOfDay(asOf, DEFAULT_SETTINGS).id, asOf,
    sentAt, recordedAt: sentAt, reporter: '', state: 'ACCEPTED', codes: [], flags: [], timeliness: 'ON_TIME',
    figures: {}, reason: '', difficulty: '', ...more,
  };
};

export const verdict = (reportKey: string, word: VerdictEntry['verdict'], decidedAt: number): VerdictEntry => ({
  kind: 'VERDICT', key: `${reportKey}/${decidedAt}`, reportKey, verdict: word, reason: '', decidedBy: '', decidedAt,
  recordedAt: decidedAt,
});

export const answer = (villageId: string, figures: Readonly<Record<string, string>>, more: Partial<RawAnswer> = {}): RawAnswer => ({
  villageId, formId: `form-${villageId}`, sentAt: at('2026-09-04', 16, 5), reporter: '', asOf: '2026-09-04',
  figures, reason: '', difficulty: '', row: 2, ...more,
});
