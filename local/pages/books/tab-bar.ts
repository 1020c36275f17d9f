import type { BookState, SheetState } from '../../google/state';
import { html, type Html } from '../html';

/** Path of a sheet's page. */
export const sheetPath = (book: BookState, sheet: SheetState): string => `/so/${book.id}/${sheet.id}`;

/** The sheet with which a book opens: the first that shows something. */
export const openingSheet = (book: BookState): SheetState => {
  const shown = book.sheets.filter((sheet) => !sheet.hidden);
  const opening = shown.find((sheet) => sheet.rows.length > 0) ?? shown[0];
  if (opening === undefined) throw new Error(`Sổ «${book.name}» không có trang nào để xem.`);
  return opening;
};

const tab = (book: BookState, sheet: SheetState, current: SheetState): Html =>
  html`<li${sheet.hidden && html` class="hidden-tab"`}><a href="${sheetPath(book, sheet)}"${sheet === current && html` aria-current="page"`}${
    sheet.tabColor !== null && /^#[0-9a-f]{6}$/i.test(sheet.tabColor) && html` style="border-bottom-color:${sheet.tabColor}"`
  }>${sheet.title}${sheet.hidden && html` <span class="hint">(ẩn)</span>`}</a></li>`;

/** Tabs of a book; hidden ones stand last and say so. */
export const tabBar = (book: BookState, current: SheetState): Html => {
  const shown = book.sheets.filter((sheet) => !sheet.hidden);
  const hidden = book.sheets.filter((sheet) => sheet.hidden);
  return html`<nav class="tabs" aria-label="Các trang của ${book.name}"><ul>${shown.map((sheet) => tab(book, sheet, current))}</ul>
${hidden.length > 0 && html`<details${current.hidden && html` open`}><summary>${hidden.length} trang ẩn</summary><ul>${hidden.map((sheet) => tab(book, sheet, current))}</ul></details>`}</nav>`;
};
