import { page, type Frame } from '../frame/layout';
import { momentText } from '../frame/vietnam-time';
import { html, type Html } from '../html';

/** One line of the list of forms. */
export interface ListedForm {
  readonly id: string;
  readonly title: string;
  /** Id of the village whose form this is, or null for any other form. */
  readonly villageId: string | null;
  readonly open: boolean;
  readonly responses: number;
  /** Time of the newest response in milliseconds, or null. */
  readonly lastAt: number | null;
  /** Whether an answer was sent in the running period. */
  readonly thisPeriod: boolean;
}

const standing = (form: ListedForm): Html => {
  if (!form.open) return html`<span class="tag grey">Đang đóng</span>`;
  return form.thisPeriod
    ? html`<span class="tag green">Kỳ này đã gửi</span>`
    : html`<span class="tag amber">Kỳ này chưa gửi</span>`;
};

const last = (form: ListedForm): string =>
  form.lastAt === null ? 'chưa có câu trả lời' : `${form.responses} câu trả lời, mới nhất ${momentText(form.lastAt)}`;

const row = (form: ListedForm): Html => html`<li class="entry">
<a href="/bieu-mau/${form.id}">${form.title}</a>
${form.villageId !== null && standing(form)}
<span class="hint">${form.villageId !== null && html`${form.villageId} · `}${last(form)}</span>
</li>`;

const list = (title: string, forms: readonly ListedForm[]): Html =>
  forms.length === 0 ? html`` : html`<section><h2>${title}</h2><ul class="entries">${forms.map(row)}</ul></section>`;

/** Villages with the links of their forms, then any other form. */
export const formListPage = (frame: Frame, forms: readonly ListedForm[]): Html =>
  page(
    frame,
    html`<p class="lead">Mỗi thôn có biểu mẫu riêng. Mở một biểu mẫu để điền như trưởng thôn vẫn điền trên điện thoại.</p>
${forms.length === 0 && html`<p class="empty">Chưa có biểu mẫu nào.</p>`}
${list(
  'Biểu mẫu của các thôn',
  forms.filter((form) => form.villageId !== null),
)}
${list(
  'Biểu mẫu khác',
  forms.filter((form) => form.villageId === null),
)}`,
  );
