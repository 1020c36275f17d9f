import { dayOf } from '../domain/calendar/day';
import { periodById, type Period, type PeriodSettings } from '../domain/calendar/period';

/** Vietnamese numbers and dates, written out here because Apps Script's own formatting depends on its locale. */

const MINUTE = 60_000;
const VIETNAM_OFFSET_MINUTES = 7 * 60;
const MINUTES_PER_DAY = 24 * 60;

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** A whole number with dots between thousands: 1.234.567. */
export const formatCount = (count: number): string => {
  const whole = Math.round(count);
  return `${whole < 0 ? '-' : ''}${grouped(String(Math.abs(whole)))}`;
};

/** A number with a decimal comma and exactly `decimals` places, half rounded away from zero. */
export const formatDecimal = (value: number, decimals: number): string => {
  const factor = 10 ** decimals;
  const units = Math.round(Math.abs(value) * factor);
  const whole = grouped(String(Math.floor(units / factor)));
  const fraction = decimals === 0 ? '' : `,${String(units % factor).padStart(decimals, '0')}`;
  return `${value < 0 && units > 0 ? '-' : ''}${whole}${fraction}`;
};

/** People per week: tenths matter for a few people and only distract for hundreds. */
export const formatRate = (rate: number): string => (Math.abs(rate) < 100 ? formatDecimal(rate, 1) : formatCount(rate));

/** The target whose crossing must not be simulated by rounding, in hundredths of a percent. */
export interface PercentOptions {
  readonly targetHundredths?: number;
}

const floorBelow = (percent: number, factor: number, target: number): number => {
  const units = Math.floor(percent * factor + 1e-9);
  return (units / factor >= target ? units - 1 : units) / factor;
};

/**
 * A percentage as it may be shown with `decimals` places: unchanged, except that a value which
 * has not reached the target and would be rounded up to it is cut instead (domain 4.3).
 */
export const showablePercent = (percent: number, decimals: number, options: PercentOptions = {}): number => {
  const target = options.targetHundredths === undefined ? null : options.targetHundredths / 100;
  const factor = 10 ** decimals;
  const crosses = target !== null && percent < target && Math.round(percent * factor) / factor >= target;
  return crosses ? floorBelow(percent, factor, target) : percent;
};

/** A percentage with a decimal comma: 69,85%. */
export const formatPercent = (percent: number, decimals: number, options: PercentOptions = {}): string =>
  `${formatDecimal(showablePercent(percent, decimals, options), decimals)}%`;

/** A target without needless zeros: 40%, 93,5%. */
export const formatTarget = (targetHundredths: number): string =>
  `${formatDecimal(targetHundredths / 100, 2).replace(/,00$/, '').replace(/(,\d)0$/, '$1')}%`;

/** The target as people say it in a row of figures: 40%, trên 93%. */
export const formatStrictTarget = ({ comparator, targetHundredths }: { readonly comparator: string; readonly targetHundredths: number }): string =>
  `${comparator === '>' ? 'trên ' : ''}${formatTarget(targetHundredths)}`;

/** A difference of percentages: 6,2 điểm %. */
export const formatPoints = (points: number): string => `${formatDecimal(points, 1)} điểm %`;

/** `2026-08-05` as 05/08/2026. */
export const formatDay = (day: string): string => day.split('-').reverse().join('/');

/** Time of day and day in Vietnam: 17:00 ngày 27/11/2026. */
export const formatInstant = (millis: number): string => {
  const minutes = Math.floor(millis / MINUTE) + VIETNAM_OFFSET_MINUTES;
  const ofDay = ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const clock = [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${clock} ngày ${formatDay(dayOf(millis))}`;
};

/** Name of a period by the number in its id; «tháng 11/2026» always carries its year. */
const periodName = (period: Period): string =>
  period.kind === 'WEEK'
    ? `Tuần ${Number(period.id.slice(6))}`
    : `tháng ${Number(period.id.slice(6))}/${period.id.slice(0, 4)}`;

/** A period in few words: «Tuần 48/2026», «tháng 11/2026»; a text that is no period id stays as it is. */
export const formatPeriodShort = (id: string, settings: PeriodSettings): string => {
  const period = periodById(id, settings);
  if (period === null) return id;
  return period.kind === 'WEEK' ? `${periodName(period)}/${id.slice(0, 4)}` : periodName(period);
};

/** A period with its days: «Tuần 48 (từ 23/11 đến 29/11/2026)», «tháng 11/2026 (từ 15/10 đến 14/11/2026)». */
export const formatPeriod = (id: string, settings: PeriodSettings): string => {
  const period = periodById(id, settings);
  if (period === null) return id;
  const { firstDay, lastDay } = period;
  const sameYear = firstDay.slice(0, 4) === lastDay.slice(0, 4);
  const from = sameYear ? formatDay(firstDay).slice(0, 5) : formatDay(firstDay);
  return `${periodName(period)} (từ ${from} đến ${formatDay(lastDay)})`;
};
