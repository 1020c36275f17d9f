import { cellStyle } from '../books/cell-style';
import { html, type Html } from '../html';
import type { StandingRow } from './standing-rows';

const WIDTH = 100;

const place = (ratio: number): string => (Math.max(0, Math.min(1, ratio)) * WIDTH).toFixed(2);

const targetRatio = (row: StandingRow): number | null => {
  const number = /[0-9]+(?:,[0-9]+)?/.exec(row.target);
  return number === null ? null : Number(number[0].replace(',', '.')) / 100;
};

const mark = (ratio: number | null, kind: string): Html =>
  ratio === null ? html`` : html`<line class="${kind}" x1="${place(ratio)}" x2="${place(ratio)}" y1="0" y2="10"/>`;

/** Reached share as a bar, with the plan of today and the target as marks; the words beside it say the same. */
const bar = (row: StandingRow): Html => html`<svg class="bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" x="0" y="2" width="${WIDTH}" height="6"/>
<rect class="reached" x="0" y="2" width="${place(row.percentRatio ?? 0)}" height="6"/>
${mark(row.planRatio, 'plan')}${mark(targetRatio(row), 'target')}
</svg>`;

const fact = (caption: string, value: string): Html => html`<div><dt>${caption}</dt><dd>${value}</dd></div>`;

const details = (row: StandingRow): Html => html`<details><summary>Chi tiết và cách tính<span class="unseen"> ${row.criterion}</span></summary>
<dl class="facts">
${fact('Còn phải thực hiện (người)', row.remaining)}
${fact('Cần mỗi tuần (người)', row.perWeek)}
${fact('Thôn có số liệu', row.coverage)}
</dl>
${row.note !== '' && html`<p class="lines">${row.note}</p>`}
</details>`;

const card = (row: StandingRow): Html => html`<li class="criterion">
<div class="what"><h3>${row.criterion}</h3><p class="hint">${row.agency}</p></div>
<p class="share"><b>${row.percent}</b> <span>${row.achieved} / ${row.eligible} người</span></p>
<div class="way">${bar(row)}<p class="hint">Kế hoạch đến nay <b>${row.plan}</b> · chỉ tiêu <b>${row.target}</b></p></div>
<p class="verdict"><span class="status" style="${cellStyle({ ...row.statusFormat, horizontal: 'center' }, '')}">${row.status}</span></p>
${details(row)}
</li>`;

/** The commune's standing, one line per criterion in the book's order (worst first). */
export const standingList = (rows: readonly StandingRow[]): Html =>
  html`<p class="hint key"><span><i class="key-reached"></i> đã đạt</span> <span><i class="key-plan"></i> kế hoạch đến nay</span> <span><i class="key-target"></i> chỉ tiêu cuối năm</span></p>
<ul class="criteria">${rows.map(card)}</ul>`;
