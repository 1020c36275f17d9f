import { periodById } from '../../../domain/calendar/period';
import type { Settings } from '../../../domain/registry/settings';
import type { Standing, VillageStanding } from '../../../domain/standing/standing';
import { formatInstant } from '../../format';
import { TIMELINESS_WORDS, staleWords, type ReportingState } from '../../status-words';
import type { Cell } from '../../view';

const MILLIS_PER_DAY = 86_400_000;

/** Closing of the current period; null only for an id that is none, which derived standings do not hold. */
const closingOf = (standing: Standing, settings: Settings): number | null =>
  periodById(standing.currentPeriodId, settings)?.closesAt ?? null;

const stateOf = (village: VillageStanding, at: number, closesAt: number | null): ReportingState => {
  if (village.currentTimeliness !== null) return village.currentTimeliness;
  return closesAt === null || at <= closesAt ? 'PENDING' : 'MISSED';
};

const isStale = ({ lastReportAt }: VillageStanding, at: number, settings: Settings): boolean =>
  lastReportAt !== null && at - lastReportAt > settings.staleDays * MILLIS_PER_DAY;

/** How a village stands with its report of the current period, and whether its figures have grown old. */
export const reportingCell = (village: VillageStanding, standing: Standing, settings: Settings): Cell => {
  const closesAt = closingOf(standing, settings);
  const { words, tone } = TIMELINESS_WORDS[stateOf(village, standing.at, closesAt)];
  const stale = isStale(village, standing.at, settings);
  return {
    value: stale ? `${words}; ${staleWords(settings.staleDays)}` : words,
    format: 'TEXT',
    align: 'center',
    wrap: true,
    tone: stale && tone !== 'BAD' ? 'WARN' : tone,
    ...(closesAt === null ? {} : { note: `Kỳ hiện tại chốt lúc ${formatInstant(closesAt)}.` }),
  };
};
