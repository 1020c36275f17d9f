import type { FormItemState } from '../../google/state';
import { flag, html, type Html } from '../html';
import { fieldName } from './form-answers';

/** A question as the page shows it: with what was typed and what is wrong with it. */
export interface ShownItem {
  readonly item: FormItemState;
  readonly value: string;
  readonly problem: string | null;
}

const helpId = (item: FormItemState): string => `giup-${item.id}`;
const problemId = (item: FormItemState): string => `loi-${item.id}`;

const described = (shown: ShownItem): Html => {
  const ids = [shown.item.helpText && helpId(shown.item), shown.problem && problemId(shown.item)].filter(Boolean);
  return ids.length === 0 ? html`` : html` aria-describedby="${ids.join(' ')}"`;
};

const attributes = (shown: ShownItem): Html =>
  html` id="${fieldName(shown.item.id)}" name="${fieldName(shown.item.id)}"${described(shown)}${
    shown.problem !== null && html` aria-invalid="true"`
  }${shown.item.required && html` aria-required="true"`}`;

const STARTS_WITH_DIGITS = /^\^?(?:\\s\*)?(?:\[0-9|\\d)/;

/** Rules that accept digits only bring up the number keyboard of a phone. */
const asksForDigits = (item: FormItemState): boolean => {
  const rule = item.validation;
  if (rule === null) return false;
  return /Number/.test(rule.kind) || rule.values.some((value) => STARTS_WITH_DIGITS.test(String(value)));
};

const option = (choice: string, value: string): Html =>
  html`<option${flag('selected', choice === value)}>${choice}</option>`;

const radio = (shown: ShownItem, choice: string): Html =>
  html`<label class="choice"><input type="radio" name="${fieldName(shown.item.id)}" value="${choice}"${flag('checked', choice === shown.value)}> <span>${choice}</span></label>`;

const textField = (shown: ShownItem): Html => {
  const keyboard = asksForDigits(shown.item) ? html` inputmode="numeric" class="count"` : html``;
  return html`<input type="text"${attributes(shown)}${keyboard} value="${shown.value}" autocomplete="off">`;
};

const fieldOf = (shown: ShownItem): Html => {
  switch (shown.item.type) {
    case 'TEXT':
      return textField(shown);
    case 'PARAGRAPH_TEXT':
      return html`<textarea rows="3"${attributes(shown)}>${shown.value}</textarea>`;
    case 'DATE':
      return html`<input type="date"${attributes(shown)} value="${shown.value}">`;
    case 'LIST':
      return html`<select${attributes(shown)}><option value="">Chọn</option>${shown.item.choices.map((choice) => option(choice, shown.value))}</select>`;
    case 'MULTIPLE_CHOICE':
      return html`<div class="choices">${shown.item.choices.map((choice) => radio(shown, choice))}</div>`;
    default:
      return html``;
  }
};

const requiredMark = (item: FormItemState): Html =>
  item.required ? html` <abbr class="must" title="Bắt buộc">*</abbr>` : html``;

const help = (item: FormItemState): Html =>
  item.helpText === '' ? html`` : html`<p class="help lines" id="${helpId(item)}">${item.helpText}</p>`;

const problem = (shown: ShownItem): Html =>
  shown.problem === null
    ? html``
    : html`<p class="problem" id="${problemId(shown.item)}"><span aria-hidden="true">!</span> ${shown.problem}</p>`;

const heading = (item: FormItemState): Html => html`<section class="card part"><h2>${item.title}</h2>${help(item)}</section>`;

const grouped = (shown: ShownItem): Html => html`<fieldset class="card question"${described(shown)}>
<legend>${shown.item.title}${requiredMark(shown.item)}</legend>
${help(shown.item)}${fieldOf(shown)}${problem(shown)}
</fieldset>`;

const single = (shown: ShownItem): Html => html`<div class="card question${shown.problem !== null && ' wrong'}">
<label for="${fieldName(shown.item.id)}">${shown.item.title}${requiredMark(shown.item)}</label>
${help(shown.item)}${fieldOf(shown)}${problem(shown)}
</div>`;

/** One card of the form. */
export const itemCard = (shown: ShownItem): Html => {
  const type = shown.item.type;
  if (type === 'SECTION_HEADER' || type === 'PAGE_BREAK') return heading(shown.item);
  return type === 'MULTIPLE_CHOICE' ? grouped(shown) : single(shown);
};
