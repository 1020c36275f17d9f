import type { MailState } from '../../google/state';
import { page, type Frame } from '../frame/layout';
import { machineText, momentText } from '../frame/vietnam-time';
import { html, type Html } from '../html';

const line = (caption: string, value: Html | string): Html =>
  value === '' ? html`` : html`<div><dt>${caption}</dt><dd>${value}</dd></div>`;

const senderOf = (mail: MailState): string => (mail.senderName === '' ? mail.sender : `${mail.senderName} <${mail.sender}>`);

const addresses = (mail: MailState): Html => html`<dl class="addresses">
${line('Gửi lúc', html`<time datetime="${machineText(mail.at)}">${momentText(mail.at)}</time>`)}
${line('Từ', senderOf(mail))}
${line('Tới', mail.to.join(', '))}
${line('Đồng gửi', mail.cc.join(', '))}
${line('Gửi ẩn', mail.bcc.join(', '))}
${line('Trả lời về', mail.replyTo)}
</dl>`;

/** Links of a mail open beside the mailbox, since the frame itself may not navigate anything. */
const prepared = (body: string): string => `<base target="_blank">${body}`;

const LETTERS_PER_LINE = 70;

/** Height in rem that about fits the mail; the frame may not tell its own, since nothing runs in it. */
const frameHeight = (text: string): number =>
  10 + 1.9 * text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / LETTERS_PER_LINE)), 0);

const rendered = (mail: MailState, markup: string): Html =>
  markup === ''
    ? html``
    : html`<section><h2>Như người nhận thấy</h2>
<iframe class="mail" style="height:min(75vh,${frameHeight(mail.text).toFixed(0)}rem)" title="Nội dung thư" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${prepared(markup)}"></iframe></section>`;

const plain = (mail: MailState): Html =>
  html`<section><h2>Phần chữ thuần</h2><div class="plain-text lines">${mail.text === '' ? '(không có)' : mail.text}</div></section>`;

/** One message: addresses, its HTML part (`markup`, with links that work here) in a frame that can run nothing, its text part. */
export const mailPage = (frame: Frame, mail: MailState, markup: string): Html =>
  page(frame, html`<p class="back"><a href="/thu">← Hộp thư</a></p>${addresses(mail)}${rendered(mail, markup)}${plain(mail)}`);
