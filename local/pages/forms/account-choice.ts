import { flag, html, type Html } from '../html';

/** Who the visitor pretends to be signed in as; `other` is the free field of the choice. */
export interface AccountChoice {
  readonly known: readonly string[];
  readonly chosen: string;
  readonly other: string;
  /** What is wrong with the choice, or null. */
  readonly problem: string | null;
}

/** Value of the radio that stands for the free field. */
export const OTHER_ACCOUNT = 'khac';

const known = (email: string, chosen: string): Html =>
  html`<label class="choice"><input type="radio" name="account" value="${email}"${flag('checked', email === chosen)}> <span>${email}</span></label>`;

/** The choice of account that stands for signing in; the form records the address with the answer. */
export const accountCard = (choice: AccountChoice): Html => html`<fieldset class="card question account${choice.problem !== null && ' wrong'}">
<legend>Tài khoản gửi báo cáo</legend>
<p class="help">Biểu mẫu này ghi lại địa chỉ e-mail của người gửi. Trên bản chạy thử, mời chọn người đang đăng nhập.</p>
<div class="choices">
${choice.known.map((email) => known(email, choice.chosen))}
<label class="choice"><input type="radio" name="account" value="${OTHER_ACCOUNT}"${flag('checked', choice.chosen === OTHER_ACCOUNT)}> <span>Người khác</span></label>
</div>
<label class="hint" for="other-account">E-mail của người khác</label>
<input type="email" id="other-account" name="otherAccount" value="${choice.other}" autocomplete="off"${choice.problem !== null && html` aria-invalid="true" aria-describedby="loi-account"`}>
${choice.problem !== null && html`<p class="problem" id="loi-account"><span aria-hidden="true">!</span> ${choice.problem}</p>`}
</fieldset>`;

/** The address that the choice means; '' when nobody is signed in. */
export const accountOf = (chosen: string | undefined, other: string | undefined): string =>
  ((chosen === OTHER_ACCOUNT ? other : chosen) ?? '').trim().toLowerCase();
