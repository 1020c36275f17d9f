import { displayText } from '../../google/spreadsheet';
import type { BookState, CellState, SheetState, ValidationState } from '../../google/state';
import { flag, html, type Html } from '../html';
import { addressOf, type Spot } from './address';
import { sheetPath } from './tab-bar';

/** The cell a visitor looks at, with what is needed to change it. */
export interface SelectedCell {
  readonly book: BookState;
  readonly sheet: SheetState;
  readonly spot: Spot;
  readonly editable: boolean;
}

/** Entries of a drop-down list, or null when the rule is not one. */
export const listedValues = (rule: ValidationState | undefined): string[] | null => {
  if (rule === undefined || rule.type !== 'VALUE_IN_LIST') return null;
  const entries: readonly unknown[] = Array.isArray(rule.values[0]) ? (rule.values[0] as readonly unknown[]) : rule.values;
  return entries.filter((entry): entry is string => typeof entry === 'string');
};

const textToEdit = (cell: CellState, book: BookState): string => cell.formula ?? displayText(cell, book);

const option = (entry: string, current: string): Html =>
  html`<option value="${entry}"${flag('selected', entry === current)}>${entry === '' ? '(để trống)' : entry}</option>`;

const field = (cell: CellState, book: BookState): Html => {
  const text = textToEdit(cell, book);
  const entries = listedValues(cell.validation) ?? (cell.validation?.type === 'CHECKBOX' ? ['TRUE', 'FALSE'] : null);
  if (entries === null) return html`<textarea name="text" id="cell-text" rows="1">${text}</textarea>`;
  const all = entries.includes(text) ? ['', ...entries] : ['', text, ...entries].filter((entry, i) => i !== 1 || entry !== '');
  return html`<select name="text" id="cell-text">${all.map((entry) => option(entry, text))}</select>`;
};

const editing = (selected: SelectedCell, cell: CellState): Html => html`<form method="post" action="${sheetPath(selected.book, selected.sheet)}/o" class="cell-edit">
<input type="hidden" name="cell" value="${addressOf(selected.spot)}">
<label for="cell-text">Nội dung</label>
${field(cell, selected.book)}
<button type="submit" class="main">Ghi</button>
</form>`;

const reading = (selected: SelectedCell, cell: CellState): Html =>
  html`<p class="lines cell-value">${textToEdit(cell, selected.book) || '(ô trống)'}</p>`;

/** What a selected cell holds: address, content or formula, note, and a field when it may be changed. */
export const cellPanel = (selected: SelectedCell): Html => {
  const cell = selected.sheet.rows[selected.spot.row]?.[selected.spot.column] ?? { value: '' };
  const help = cell.validation?.helpText ?? null;
  return html`<section class="cell-panel" id="o" aria-label="Ô ${addressOf(selected.spot)}">
<h2>Ô ${addressOf(selected.spot)} <a class="close" href="${sheetPath(selected.book, selected.sheet)}">Đóng</a></h2>
${selected.editable ? editing(selected, cell) : reading(selected, cell)}
${help !== null && html`<p class="help">${help}</p>`}
${cell.note !== undefined && cell.note !== '' && html`<p class="cell-note lines">${cell.note}</p>`}
</section>`;
};
