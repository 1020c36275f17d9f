import type { CriterionProgress, Progress } from '../../domain/progress/progress';
import { dayOf } from '../../domain/calendar/day';
import { html, raw } from '../escape';
import { formatDay, formatPercent, formatStrictTarget } from '../format';
import { percentOf, percentWords } from './share';

const WIDTH = 320;
const HEIGHT = 150;
const LEFT = 34;
const RIGHT = 312;
const TOP = 8;
const BOTTOM = 126;

interface Point {
  readonly at: number;
  readonly percent: number | null;
}

interface Scale {
  readonly from: number;
  readonly to: number;
}

const x = (at: number, { from, to }: Scale): string => (LEFT + ((RIGHT - LEFT) * (at - from)) / (to - from)).toFixed(1);
const y = (percent: number): string => (BOTTOM - ((BOTTOM - TOP) * Math.max(0, Math.min(100, percent))) / 100).toFixed(1);

/** Unknown values leave a gap: the line starts anew behind it. */
const path = (points: readonly Point[], scale: Scale): string => {
  let pen = 'M';
  return points.reduce((drawn, { at, percent }) => {
    const step = percent === null ? '' : `${pen}${x(at, scale)} ${y(percent)}`;
    pen = percent === null ? 'M' : 'L';
    return drawn + step;
  }, '');
};

const gridLine = (percent: number): string =>
  html`<line class="grid" x1="${LEFT}" x2="${RIGHT}" y1="${y(percent)}" y2="${y(percent)}"/><text x="${LEFT - 4}" y="${y(percent)}" dy="4" text-anchor="end">${percent}%</text>`;

const dots = (points: readonly Point[], scale: Scale): string =>
  points.map(({ at, percent }) => (percent === null ? '' : html`<circle class="dot" cx="${x(at, scale)}" cy="${y(percent)}" r="3"/>`)).join('');

const endWords = (scale: Scale): string =>
  html`<text x="${LEFT}" y="${HEIGHT - 6}">${formatDay(dayOf(scale.from))}</text><text x="${RIGHT}" y="${HEIGHT - 6}" text-anchor="end">${formatDay(dayOf(scale.to - 1))}</text>`;

const described = (criterion: CriterionProgress): string => {
  const { now, past } = criterion;
  const before = past.length === 0 ? '' : ` Kỳ chốt đầu tiên ${percentWords(past[0] ?? now, criterion)}.`;
  const plan = now.plan === null ? '' : `, kế hoạch đến nay ${formatPercent(now.plan, 2)}`;
  return `Biểu đồ ${criterion.title}.${before} Hiện nay ${percentWords(now, criterion)}${plan}, chỉ tiêu ${formatStrictTarget(criterion)}.`;
};

/** Actual, plan up to now and target from the first closing to the end of the plan; '' while nothing can be drawn. */
export const courseChart = (criterion: CriterionProgress, { at, endsAt }: Progress): string => {
  const moments = [...criterion.past, { ...criterion.now, at }];
  const actual = moments.map((moment) => ({ at: moment.at, percent: percentOf(moment) }));
  if (actual.every(({ percent }) => percent === null)) return '';
  const scale = { from: moments[0]?.at ?? at, to: Math.max(endsAt, at + 1) };
  const plan = moments.map((moment) => ({ at: moment.at, percent: moment.plan }));
  const target = y(criterion.targetHundredths / 100);
  return html`<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${described(criterion)}">${raw([0, 50, 100].map(gridLine).join(''))}<line class="target" x1="${LEFT}" x2="${RIGHT}" y1="${target}" y2="${target}"/><path class="plan" d="${path(plan, scale)}"/><path class="actual" d="${path(actual, scale)}"/>${raw(dots(actual, scale))}${raw(endWords(scale))}</svg></figure>`;
};
