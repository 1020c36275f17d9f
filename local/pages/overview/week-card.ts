import { html, type Html } from '../html';

/** How far the villages' reporting of the running calendar week has come. */
export interface WeekView {
  readonly reported: number;
  readonly expected: number;
}

const fillButton = (week: WeekView): Html =>
  week.reported >= week.expected
    ? html`<p class="hint">Tất cả các thôn đã gửi trong tuần này.</p>`
    : html`<form method="post" action="/dien-ho" class="buttons"><button type="submit" class="main">Điền hộ cả xã tuần này</button></form>
<p class="hint">Gửi số liệu minh họa cho ${week.expected - week.reported} thôn còn lại; hai tiêu chí được cố ý cho chậm.</p>`;

/** Reports of the week, with the short cut that fills in the rest. */
export const weekCard = (week: WeekView): Html => html`<section class="card week-card">
<h2>Báo cáo tuần này</h2>
<p class="figure"><b>${week.reported}</b> / ${week.expected} thôn đã gửi</p>
<progress max="${Math.max(1, week.expected)}" value="${week.reported}" aria-label="Số thôn đã gửi"></progress>
${fillButton(week)}
<p><a href="/bieu-mau">Tự điền biểu mẫu của một thôn</a></p>
</section>`;
