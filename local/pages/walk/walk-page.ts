import { page, type Frame } from '../frame/layout';
import { html, type Html } from '../html';
import type { WalkFacts } from './walk-facts';
import { nextStep, WALK_STEPS, type WalkLink, type WalkPlaces, type WalkStep } from './walk-steps';

/** The walk as the page shows it. */
export interface WalkView extends WalkPlaces {
  readonly facts: WalkFacts;
  /** Whether the rest is being played by itself. */
  readonly running: boolean;
}

type Standing = 'done' | 'now' | 'later';

const WORDS: Readonly<Record<Standing, string>> = { done: 'Đã xong', now: 'Bước này', later: 'Chưa tới' };

const links = (list: readonly WalkLink[]): Html =>
  list.length === 0 ? html`` : html`<p class="look">${list.map(({ caption, path }) => html`<a href="${path}">${caption}</a> `)}</p>`;

const buttons = (step: WalkStep): Html => html`<div class="buttons">
<form method="post" action="/di-thu/buoc"><button type="submit" class="main">${step.button}</button></form>
<form method="post" action="/di-thu/het"><button type="submit">Chạy hết các bước còn lại</button></form>
</div>`;

const stepItem = (view: WalkView, step: WalkStep, standing: Standing): Html => html`<li class="walk-step ${standing}"${standing === 'now' && html` id="buoc-nay" aria-current="step"`}>
<h2>${step.title} <span class="tag${standing === 'done' && ' green'}${standing === 'now' && ' amber'}">${WORDS[standing]}</span></h2>
<p>${step.story}</p>
${standing === 'now' && !view.running && buttons(step)}
${standing === 'done' && links(step.look(view.facts, view))}
</li>`;

const standingOf = (index: number, next: number): Standing => {
  if (index < next) return 'done';
  return index === next ? 'now' : 'later';
};

const ending = (view: WalkView): Html => html`<section class="card walk-end" id="buoc-nay">
<h2>Ba tuần đã qua</h2>
<p>Mọi con số đều do các biểu mẫu gửi về; không ai phải cộng tay, gọi điện nhắc hay soạn thư.</p>
<p class="look"><a href="/">Toàn xã đang ở đâu</a> ${view.masterPath !== null && html`<a href="${view.masterPath}">Bảng tổng hợp</a>`} <a href="/thu">Hộp thư</a> <a href="/may">Máy đã làm những gì</a></p>
<p class="hint">Muốn đi lại từ đầu: dừng chương trình rồi chạy <code>npm start -- --data di-lai</code>.</p>
</section>`;

const progress = (view: WalkView, done: number): Html => html`<div class="walk-progress" role="status"${view.running && html` data-running="1"`}>
<p><b>${done}</b> / ${WALK_STEPS.length} bước đã xong${view.running && html`. Đang chạy tiếp, xin chờ… <a href="/di-thu">Xem lại</a>`}</p>
<progress max="${WALK_STEPS.length}" value="${done}" aria-label="Số bước đã xong"></progress>
</div>`;

/** The three weeks as a list of steps: what is over, with places to look at, and the button of the next one. */
export const walkPage = (frame: Frame, view: WalkView): Html => {
  const next = nextStep(view.facts) ?? WALK_STEPS.length;
  return page(
    frame,
    html`<p class="lead">Đi qua một vòng làm việc của cả xã, từ lúc cài đặt đến khi một tiêu chí chậm được khắc phục. Mỗi lần bấm, đồng hồ giả lập chạy tới việc kế tiếp.</p>
${progress(view, next)}
<ol class="walk">${WALK_STEPS.map((step, index) => stepItem(view, step, standingOf(index, next)))}</ol>
${next === WALK_STEPS.length && ending(view)}`,
  );
};
