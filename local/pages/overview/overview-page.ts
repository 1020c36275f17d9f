import { page, type Frame } from '../frame/layout';
import { momentText } from '../frame/vietnam-time';
import { html, type Html } from '../html';
import type { MailState } from '../../google/state';
import { clockCard } from './clock-card';
import { standingList } from './standing-list';
import type { StandingRow } from './standing-rows';
import { weekCard, type WeekView } from './week-card';

/** What the first page shows. */
export interface Overview {
  readonly week: WeekView;
  /** Newest messages first. */
  readonly mails: readonly MailState[];
  readonly mailCount: number;
  /** The commune's standing as the master book shows it; empty while there is none. */
  readonly standing: readonly StandingRow[];
}

const mailCard = (view: Overview): Html => html`<section class="card mail-card">
<h2>Hộp thư</h2>
<p class="figure"><b>${view.mailCount}</b> thư đã gửi</p>
${
  view.mails.length === 0
    ? html`<p class="hint">Chưa có thư nào.</p>`
    : html`<ul class="latest">${view.mails.map((mail) => html`<li><a href="/thu/${mail.id}">${mail.subject}</a> <span class="hint">${momentText(mail.at)}</span></li>`)}</ul>`
}
<p><a href="/thu">Mở hộp thư</a></p>
</section>`;

const steps = (): Html => html`<ol class="steps">
<li>Mở <a href="/bieu-mau">biểu mẫu của một thôn</a> và gửi năm con số, hoặc bấm «Điền hộ cả xã tuần này».</li>
<li>Bấm «Tới kỳ chốt tiếp theo». Chương trình nhắc thôn chưa gửi, chốt kỳ và soạn thư đôn đốc.</li>
<li>Đọc <a href="/thu">hộp thư</a> và bảng tổng hợp, rồi lặp lại. Ba tuần chỉ mất hai phút.</li>
</ol>`;

/** Clock, what to do next, and where the commune stands. */
export const overviewPage = (frame: Frame, view: Overview): Html =>
  page(
    frame,
    html`${steps()}
<div class="cards">${clockCard()}${weekCard(view.week)}${mailCard(view)}</div>
<section class="standing"><h2>Toàn xã đang ở đâu</h2>
${view.standing.length === 0 ? html`<p class="empty">Bảng tổng hợp chưa được lập.</p>` : standingList(view.standing)}
</section>`,
  );
