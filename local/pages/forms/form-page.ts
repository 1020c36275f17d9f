import type { FormState } from '../../google/state';
import { documentOf } from '../frame/layout';
import { html, type Html } from '../html';
import { accountCard, type AccountChoice } from './account-choice';
import type { TypedAnswers } from './form-answers';
import { itemCard } from './form-item';

/** A form with what the respondent has typed so far and what the last attempt to send met. */
export interface FormView {
  readonly form: FormState;
  readonly typed: TypedAnswers;
  readonly problems: Readonly<Record<number, string>>;
  /** Null when the form does not collect addresses. */
  readonly account: AccountChoice | null;
  /** A sentence for the whole form (closed meanwhile, an error of the machine), or null. */
  readonly trouble: string | null;
}

const phone = (title: string, body: Html): Html =>
  documentOf(
    title,
    html`<div class="phone">
<p class="back"><a href="/bieu-mau">← Danh sách biểu mẫu</a></p>
<main id="main">
${body}
</main>
</div>`,
  );

const titleCard = (form: FormState, description: string): Html => html`<section class="card title">
<h1>${form.title === '' ? form.fileName : form.title}</h1>
${description !== '' && html`<p class="lines">${description}</p>`}
</section>`;

const problemSummary = (view: FormView): Html => {
  const count = Object.keys(view.problems).length + (view.account?.problem ? 1 : 0);
  if (view.trouble !== null) return html`<p class="card summary" role="alert">${view.trouble}</p>`;
  return count === 0
    ? html``
    : html`<p class="card summary" role="alert">Còn ${count} ô cần sửa trước khi gửi. Những gì đã nhập vẫn được giữ nguyên.</p>`;
};

const cards = (view: FormView): Html[] =>
  view.form.items.map((item) =>
    itemCard({ item, value: view.typed[item.id] ?? '', problem: view.problems[item.id] ?? null }),
  );

/** Whether the form takes answers now. */
export const isOpen = (form: FormState): boolean => form.published && form.accepting;

/** What stands in the place of a form that takes no answers. */
export const closedPage = (form: FormState): Html =>
  phone(
    form.title,
    html`${titleCard(form, '')}<section class="card"><p class="lines">${
      form.closedMessage === '' ? 'Biểu mẫu này hiện không nhận câu trả lời.' : form.closedMessage
    }</p></section>`,
  );

/** The form as a respondent's phone shows it. */
export const formPage = (view: FormView): Html =>
  phone(
    view.form.title,
    html`<form method="post" action="/bieu-mau/${view.form.id}" novalidate>
${titleCard(view.form, view.form.description)}
${problemSummary(view)}
${view.account !== null && accountCard(view.account)}
${cards(view)}
<p class="send"><button type="submit" class="main">Gửi báo cáo</button></p>
</form>`,
  );

const DEFAULT_CONFIRMATION = 'Câu trả lời của bạn đã được ghi lại.';

const again = (form: FormState): Html =>
  form.showLinkToRespondAgain ? html`<p><a class="button" href="/bieu-mau/${form.id}">Gửi câu trả lời khác</a></p>` : html``;

/** What a respondent sees after sending. */
export const confirmationPage = (form: FormState): Html =>
  phone(
    form.title,
    html`${titleCard(form, '')}
<section class="card sent" role="status">
<p class="lines">${form.confirmationMessage === '' ? DEFAULT_CONFIRMATION : form.confirmationMessage}</p>
${again(form)}
</section>
<section class="card aside">
<h2>Chuyện gì vừa xảy ra?</h2>
<p>Câu trả lời đã nằm trong sổ điều hành và chương trình đã xử lý. Nếu có số cần xem lại, thư báo nằm trong hộp thư.</p>
<p><a href="/">Xem tổng quan</a> · <a href="/thu">Xem hộp thư</a></p>
</section>`,
  );
