import { html, type Html } from '../html';

/** How far the villages' reporting of the running period has come. */
export interface WeekView {
  /** «Tuần 36/2026». */
  readonly period: string;
  readonly reported: number;
  readonly expected: number;
  /** Whether the period's closing has passed. */
  readonly closed: boolean;
}

const button = (caption: string): Html =>
  html`<form method="post" action="/dien-ho" class="buttons"><button type="submit" class="main">${caption}</button></form>`;

const next = (week: WeekView): Html => {
  if (week.closed) return html`${button('Sang kỳ mới và điền hộ cả xã')}<p class="hint">Kỳ này đã chốt. Đồng hồ sẽ sang sáng đầu kỳ sau.</p>`;
  if (week.reported >= week.expected) return html`<p class="hint">Tất cả các thôn đã gửi. Bước tiếp theo: «Tới kỳ chốt tiếp theo».</p>`;
  return html`${button('Điền hộ cả xã tuần này')}<p class="hint">Gửi số liệu minh họa cho ${week.expected - week.reported} thôn còn lại; hai tiêu chí được cố ý cho chậm.</p>`;
};

/** Reports of the period, with the short cut that fills in the rest. */
export const weekCard = (week: WeekView): Html => html`<section class="card week-card">
<h3>Báo cáo ${week.period}</h3>
<p class="figure"><b>${week.reported}</b> / ${week.expected} thôn đã gửi</p>
<progress max="${Math.max(1, week.expected)}" value="${week.reported}" aria-label="Số thôn đã gửi"></progress>
${next(week)}
<p><a href="/bieu-mau">Tự điền biểu mẫu của một thôn</a></p>
</section>`;
