import type { MailState } from '../../google/state';
import { page, type Frame } from '../frame/layout';
import { machineText, momentText } from '../frame/vietnam-time';
import { html, type Html } from '../html';

const row = (mail: MailState): Html => html`<li class="entry">
<a href="/thu/${mail.id}">${mail.subject === '' ? '(không có tiêu đề)' : mail.subject}</a>
<span class="hint"><time datetime="${machineText(mail.at)}">${momentText(mail.at)}</time> · tới ${mail.to.join(', ')}${mail.cc.length > 0 && `, đồng gửi ${mail.cc.join(', ')}`}</span>
</li>`;

/** Every message that left, newest first. */
export const mailListPage = (frame: Frame, mails: readonly MailState[]): Html =>
  page(
    frame,
    html`<p class="lead">Mọi thư chương trình đã gửi đều nằm ở đây; bản chạy thử không gửi thư nào ra ngoài.</p>
${
  mails.length === 0
    ? html`<p class="empty">Chưa có thư nào. Thư nhắc các thôn đi vào sáng thứ Năm; thư đôn đốc đi sau kỳ chốt chiều thứ Sáu.</p>`
    : html`<ul class="entries">${[...mails].reverse().map(row)}</ul>`
}`,
  );
