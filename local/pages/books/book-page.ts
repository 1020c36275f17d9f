import type { BookState, SheetState } from '../../google/state';
import { page, type Frame } from '../frame/layout';
import { html, type Html } from '../html';
import type { Spot } from './address';
import { cellPanel } from './cell-panel';
import { sheetCharts } from './sheet-charts';
import { grid } from './grid';
import { menuBar, type BookMenu } from './menu-bar';
import { extentOf, type Extent } from './sheet-extent';
import { sheetPath, tabBar } from './tab-bar';

/** One sheet of a book, as a person has it open. */
export interface BookView {
  readonly book: BookState;
  readonly sheet: SheetState;
  /** Row from which on to show, 0-based. */
  readonly firstRow: number;
  readonly selected: Spot | null;
  /** Null for a book without the program's menu, which is then only read. */
  readonly menu: BookMenu | null;
}

const ROWS_PER_PAGE = 300;
const TYPING_MARGIN = 3;

const pager = (view: BookView, extent: Extent): Html => {
  const starts: number[] = [];
  for (let row = 0; row < extent.rows; row += ROWS_PER_PAGE) starts.push(row);
  return starts.length < 2
    ? html``
    : html`<p class="pager">Dòng: ${starts.map((row) =>
        row === view.firstRow
          ? html`<b>${row + 1}–${Math.min(extent.rows, row + ROWS_PER_PAGE)}</b> `
          : html`<a href="${sheetPath(view.book, view.sheet)}?tu=${row + 1}">${row + 1}–${Math.min(extent.rows, row + ROWS_PER_PAGE)}</a> `,
      )}</p>`;
};

const cellFinder = (view: BookView): Html => html`<form class="finder" method="get" action="${sheetPath(view.book, view.sheet)}#o">
<label for="find-cell">${view.menu === null ? 'Xem ô' : 'Sửa ô'}</label>
<input type="text" id="find-cell" name="o" size="5" placeholder="B2" autocomplete="off" autocapitalize="characters">
<button type="submit">Mở</button>
</form>`;

const toolbar = (view: BookView): Html => html`<div class="toolbar">
${view.menu !== null && menuBar(sheetPath(view.book, view.sheet), view.menu)}
${cellFinder(view)}
<a class="button" href="/tai/${view.book.id}.xlsx">Tải cả sổ (.xlsx)</a>
<a class="button" href="/tai/${view.book.id}/${view.sheet.id}.csv">Tải trang này (.csv)</a>
</div>`;

/** A book as its users see it: tabs, the sheet, its charts, and the panel of the selected cell. */
export const bookPage = (frame: Frame, view: BookView): Html => {
  const extent = extentOf(view.sheet, view.menu === null ? 0 : TYPING_MARGIN);
  return page(
    frame,
    html`${toolbar(view)}
${tabBar(view.book, view.sheet)}
<div class="book" data-path="${sheetPath(view.book, view.sheet)}">
${pager(view, extent)}
${grid({ ...view, nowMillis: frame.now, extent, rowCount: ROWS_PER_PAGE, editable: view.menu !== null })}
${view.selected !== null && cellPanel({ ...view, spot: view.selected, editable: view.menu !== null })}
</div>
${sheetCharts(view.book, view.sheet)}`,
  );
};
