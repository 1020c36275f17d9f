import { dayOf } from '../../domain/calendar/day';
import type { CriterionProgress, PastProgress, Progress } from '../../domain/progress/progress';
import { html, raw } from '../escape';
import { formatCount, formatDay, formatPercent, formatRate, formatStrictTarget } from '../format';
import { STATUS_WORDS } from '../status-words';
import { courseChart } from './course-chart';
import { countWords, percentWords } from './share';

const fact = (caption: string, value: string | null): string =>
  value === null ? '' : html`<div><dt>${caption}</dt><dd>${value}</dd></div>`;

const orNull = <T>(value: T | null, words: (value: T) => string): string | null => (value === null ? null : words(value));

const facts = (criterion: CriterionProgress): string => {
  const { plan, remaining, neededPerWeek, forecast, coverage } = criterion.now;
  const { targetHundredths } = criterion;
  return [
    fact('Chỉ tiêu', formatStrictTarget(criterion)),
    fact('Kế hoạch đến nay', orNull(plan, (value) => formatPercent(value, 2))),
    fact('Còn phải thực hiện', orNull(remaining, (value) => `${formatCount(value)} người`)),
    fact('Cần mỗi tuần', remaining === 0 ? null : orNull(neededPerWeek, (value) => `${formatRate(value)} người`)),
    fact('Dự báo cuối kế hoạch', orNull(forecast, (value) => formatPercent(value, 1, { targetHundredths }))),
    fact('Thôn có số liệu', `${coverage.reported}/${coverage.expected}`),
  ].join('');
};

const pastRow = (past: PastProgress, criterion: CriterionProgress): string =>
  html`<tr><th scope="row">${formatDay(dayOf(past.at))}</th><td>${past.achieved === null ? '–' : formatCount(past.achieved)}</td><td>${percentWords(past, criterion)}</td><td>${past.plan === null ? '–' : formatPercent(past.plan, 2)}</td></tr>`;

/** The chart's figures for those who do not see it, newest first. */
const pastTable = (criterion: CriterionProgress): string => {
  if (criterion.past.length === 0) return '';
  const rows = [...criterion.past].reverse().map((past) => pastRow(past, criterion)).join('');
  return html`<details><summary>Số liệu qua các kỳ: ${criterion.title}</summary><table><thead><tr><th scope="col">Chốt ngày</th><th scope="col">Số người</th><th scope="col">Tỷ lệ</th><th scope="col">Kế hoạch</th></tr></thead><tbody>${raw(rows)}</tbody></table></details>`;
};

/** Status in words on its colours. */
export const badge = (status: CriterionProgress['now']['status']): string => {
  const { words, tone } = STATUS_WORDS[status];
  return html`<span class="badge ${tone}">${words}</span>`;
};

/** One criterion of the commune: where it stands, what is left, how it came there. */
export const criterionCard = (criterion: CriterionProgress, progress: Progress): string =>
  html`<li><h3>${criterion.title}</h3><p>${raw(badge(criterion.now.status))}</p><p class="share"><b>${percentWords(criterion.now, criterion)}</b> ${countWords(criterion.now)}</p><p class="quiet">Chủ trì: ${criterion.agency}</p><dl>${raw(facts(criterion))}</dl>${raw(courseChart(criterion, progress))}${raw(pastTable(criterion))}</li>`;
