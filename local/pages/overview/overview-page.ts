import { page, type Frame } from '../frame/layout';
import { momentText } from '../frame/vietnam-time';
import { html, type Html } from '../html';
import type { MailState } from '../../google/state';
import { clockCard } from './clock-card';
import { headline, type HeadlineView } from './headline';
import { standingList } from './standing-list';
import { weekCard } from './week-card';

/** What the first page shows. */
export interface Overview extends HeadlineView {
  /** Newest messages first. */
  readonly mails: readonly MailState[];
  readonly mailCount: number;
}

const mailCard = (view: Overview): Html => html`<section class="card mail-card">
<h3>Hộp thư</h3>
<p class="figure"><b>${view.mailCount}</b> thư đã gửi</p>
${
  view.mails.length === 0
    ? html`<p class="hint">Chưa có thư nào.</p>`
    : html`<ul class="latest">${view.mails.map((mail) => html`<li><a href="/thu/${mail.id}">${mail.subject}</a> <span class="hint">${momentText(mail.at)}</span></li>`)}</ul>`
}
<p><a href="/thu">Mở hộp thư</a></p>
</section>`;

const startWalk = (): Html => html`<section class="card start-walk">
<p><b>Lần đầu xem?</b> Đi qua ba tuần làm việc của cả xã trong hai phút: báo cáo, nhắc, chốt kỳ, đôn đốc, trả lời, khắc phục.</p>
<p class="go"><a class="button" href="/di-thu">Bắt đầu đi thử</a></p>
</section>`;

/** Where the commune stands, then what a visitor can do. */
export const overviewPage = (frame: Frame, view: Overview): Html => {
  const isNew = view.mailCount === 0 && view.week.reported === 0;
  return page(
    frame,
    html`${isNew && startWalk()}
${headline(view)}
${view.standing.length === 0 ? html`<p class="empty">Bảng tổng hợp chưa được lập.</p>` : standingList(view.standing)}
<p><a href="/trang">Xem trang tiến độ công khai, như trên điện thoại</a></p>
<section><h2>Cho thời gian chạy</h2>
${!isNew && startWalk()}
<div class="cards">${weekCard(view.week)}${clockCard()}${mailCard(view)}</div>
</section>`,
  );
};
