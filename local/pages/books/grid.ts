import { displayText } from '../../google/spreadsheet';
import type { BookState, CellState, RangeState, SheetState } from '../../google/state';
import { html, type Html } from '../html';
import { addressOf, columnLetters, type Spot } from './address';
import { cellStyle } from './cell-style';
import type { Extent } from './sheet-extent';

/** The part of a sheet to draw. */
export interface GridView {
  readonly book: BookState;
  readonly sheet: SheetState;
  readonly extent: Extent;
  /** First row after the frozen ones to draw, 0-based. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly selected: Spot | null;
}

const DEFAULT_WIDTH = 100;
/** Frozen columns wider than this would leave nothing to scroll; the style sheet narrows them on phones. */
const WIDEST_FROZEN = 340;
const MARGIN_WIDTH = 40;

const EMPTY: CellState = { value: '' };

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

const shownColumns = (view: GridView): number[] =>
  range(0, view.extent.columns).filter((column) => !view.sheet.hiddenColumns.includes(column));

const widthOf = (sheet: SheetState, column: number): number => sheet.columnWidths[column] ?? DEFAULT_WIDTH;

const mergeAt = (sheet: SheetState, spot: Spot): RangeState | null =>
  sheet.merges.find(
    (merge) =>
      spot.row >= merge.row &&
      spot.row < merge.row + merge.rows &&
      spot.column >= merge.column &&
      spot.column < merge.column + merge.columns,
  ) ?? null;

const isCovered = (merge: RangeState | null, spot: Spot): boolean =>
  merge !== null && (merge.row !== spot.row || merge.column !== spot.column);

const spans = (merge: RangeState | null): Html =>
  merge === null ? html`` : html` rowspan="${merge.rows}" colspan="${merge.columns}"`;

const noteOf = (cell: CellState, spot: Spot): Html =>
  cell.note === undefined || cell.note === ''
    ? html``
    : html`<span class="note lines" role="note"><b>Ghi chú ô ${addressOf(spot)}</b>
${cell.note}</span>`;

/** Left edges of the columns that stay in place; none when together they are too wide. */
const frozenEdges = (view: GridView): ReadonlyMap<number, number> => {
  const edges = new Map<number, number>();
  let left = MARGIN_WIDTH;
  for (const column of shownColumns(view).filter((index) => index < view.sheet.frozenColumns)) {
    edges.set(column, left);
    left += widthOf(view.sheet, column);
  }
  return left - MARGIN_WIDTH > WIDEST_FROZEN ? new Map() : edges;
};

/** Text that is not wrapped runs over empty cells to its right, as in a sheet. */
const wrapClass = (sheet: SheetState, cell: CellState, spot: Spot): string => {
  if (cell.format?.wrap === 'WRAP') return 'wrap';
  const neighbour = sheet.rows[spot.row]?.[spot.column + 1]?.value ?? '';
  return cell.format?.wrap === 'CLIP' || typeof cell.value === 'number' || neighbour !== '' ? 'clip' : 'spill';
};

interface Drawing {
  readonly view: GridView;
  readonly columns: readonly number[];
  readonly edges: ReadonlyMap<number, number>;
}

const classesOf = (drawing: Drawing, cell: CellState, spot: Spot): string =>
  [
    wrapClass(drawing.view.sheet, cell, spot),
    drawing.edges.has(spot.column) && 'kept',
    cell.note !== undefined && cell.note !== '' && 'noted',
    cell.validation !== undefined && 'chosen',
    drawing.view.selected?.row === spot.row && drawing.view.selected.column === spot.column && 'selected',
  ]
    .filter(Boolean)
    .join(' ');

const styleOf = (drawing: Drawing, cell: CellState, spot: Spot): string => {
  const edge = drawing.edges.get(spot.column);
  return cellStyle(cell.format ?? {}, cell.value) + (edge === undefined ? '' : `;left:${edge}px`);
};

const tableCell = (drawing: Drawing, spot: Spot): Html => {
  const { book, sheet } = drawing.view;
  const merge = mergeAt(sheet, spot);
  if (isCovered(merge, spot)) return html``;
  const cell = sheet.rows[spot.row]?.[spot.column] ?? EMPTY;
  return html`<td id="o-${addressOf(spot)}" tabindex="${cell.note === undefined ? -1 : 0}"${spans(merge)} class="${classesOf(drawing, cell, spot)}" style="${styleOf(drawing, cell, spot)}">${displayText(cell, book)}${noteOf(cell, spot)}</td>`;
};

const tableRow = (drawing: Drawing, row: number): Html => {
  const height = drawing.view.sheet.rowHeights[row];
  return html`<tr${height !== undefined && html` style="height:${height}px"`}><th scope="row">${row + 1}</th>${drawing.columns.map((column) => tableCell(drawing, { row, column }))}</tr>
`;
};

const columnOf = (drawing: Drawing, column: number): Html =>
  html`<col${drawing.edges.size === 1 && drawing.edges.has(column) && html` class="first"`} style="width:${widthOf(drawing.view.sheet, column)}px">`;

/** The sheet as a table: letters and numbers at the margins, frozen rows and columns that stay. */
export const grid = (view: GridView): Html => {
  const drawing: Drawing = { view, columns: shownColumns(view), edges: frozenEdges(view) };
  const frozen = Math.min(view.sheet.frozenRows, view.extent.rows);
  const first = Math.max(frozen, view.firstRow);
  const last = Math.min(view.extent.rows, first + view.rowCount);
  return html`<div class="sheet" role="region" aria-label="Trang tính ${view.sheet.title}" tabindex="0">
<table class="grid${drawing.edges.size > 1 && html` many`}">
<colgroup><col style="width:${MARGIN_WIDTH}px">${drawing.columns.map((column) => columnOf(drawing, column))}</colgroup>
<thead><tr class="letters"><td></td>${drawing.columns.map((column) => html`<th scope="col">${columnLetters(column)}</th>`)}</tr>
${range(0, frozen).map((row) => tableRow(drawing, row))}</thead>
<tbody>${range(first, last).map((row) => tableRow(drawing, row))}</tbody>
</table>
</div>`;
};
