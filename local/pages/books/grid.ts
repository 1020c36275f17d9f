import { displayText } from '../../google/spreadsheet';
import type { BookState, CellState, SheetState } from '../../google/state';
import { html, type Html } from '../html';
import { addressOf, columnLetters, type Spot } from './address';
import { chartRows } from './chart-rows';
import { spanOf, type Room, type Span } from './cell-span';
import { cellStyle } from './cell-style';
import { conditionalLook } from './conditional-look';
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
  /** Milliseconds; rules may look at the clock. */
  readonly nowMillis: number;
  /** Where a clerk works, every cell can be hit, hence texts are wrapped instead of running over their neighbours. */
  readonly editable: boolean;
}

const DEFAULT_WIDTH = 100;
/** Frozen columns wider than this would leave nothing to scroll; the style sheet narrows them on phones. */
const WIDEST_FROZEN = 340;
const MARGIN_WIDTH = 40;
/** Longer texts (bodies of mails) would make rows that fill the screen. */
const LONGEST_WRAPPED = 160;

const EMPTY: CellState = { value: '' };

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

const shownColumns = (view: GridView): number[] =>
  range(0, view.extent.columns).filter((column) => !view.sheet.hiddenColumns.includes(column));

const widthOf = (sheet: SheetState, column: number): number => sheet.columnWidths[column] ?? DEFAULT_WIDTH;

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

interface Drawing {
  readonly view: GridView;
  readonly columns: readonly number[];
  readonly edges: ReadonlyMap<number, number>;
}

/** A cell to draw: its place, its content, how far it reaches. */
interface Placed {
  readonly spot: Spot;
  readonly cell: CellState;
  readonly span: Span;
}

/** Keys and instants, which have no place to break, stay on one line. */
const hasWords = ({ value }: CellState): boolean =>
  typeof value === 'string' && value.length <= LONGEST_WRAPPED && value.includes(' ');

const isWrapped = (drawing: Drawing, cell: CellState): boolean =>
  cell.format?.wrap === 'WRAP' || (drawing.view.editable && hasWords(cell));

/** What reaches beyond the frozen columns moves with the rest. */
const keptEdge = (drawing: Drawing, placed: Placed): number | undefined =>
  placed.spot.column + placed.span.columns <= drawing.view.sheet.frozenColumns ? drawing.edges.get(placed.spot.column) : undefined;

const classesOf = (drawing: Drawing, placed: Placed): string => {
  const { cell, spot } = placed;
  const { selected } = drawing.view;
  return [
    isWrapped(drawing, cell) ? 'wrap' : 'clip',
    keptEdge(drawing, placed) !== undefined && 'kept',
    cell.note !== undefined && cell.note !== '' && 'noted',
    cell.validation !== undefined && 'chosen',
    selected?.row === spot.row && selected.column === spot.column && 'selected',
  ]
    .filter(Boolean)
    .join(' ');
};

const styleOf = (drawing: Drawing, placed: Placed): string => {
  const edge = keptEdge(drawing, placed);
  const format = { ...placed.cell.format, ...conditionalLook(drawing.view, placed.spot) };
  return cellStyle(format, placed.cell.value) + (edge === undefined ? '' : `;left:${edge}px`);
};

const spans = ({ rows, columns }: Span): Html =>
  html`${rows > 1 && html` rowspan="${rows}"`}${columns > 1 && html` colspan="${columns}"`}`;

const tableCell = (drawing: Drawing, placed: Placed): Html => {
  const { cell, spot, span } = placed;
  return html`<td id="o-${addressOf(spot)}" tabindex="${cell.note === undefined ? -1 : 0}"${spans(span)} class="${classesOf(drawing, placed)}" style="${styleOf(drawing, placed)}">${displayText(cell, drawing.view.book)}${noteOf(cell, spot)}</td>`;
};

const roomOf = ({ view, columns }: Drawing): Room => ({
  columns: view.extent.columns,
  runOver: !view.editable,
  width: (column) => (columns.includes(column) ? widthOf(view.sheet, column) : 0),
});

const cellsOf = (drawing: Drawing, row: number): Placed[] => {
  const placed: Placed[] = [];
  const room = roomOf(drawing);
  let free = 0;
  for (const column of drawing.columns) {
    const spot = { row, column };
    const span = column < free ? null : spanOf(drawing.view.sheet, spot, room);
    if (span === null) continue;
    placed.push({ spot, span, cell: drawing.view.sheet.rows[row]?.[column] ?? EMPTY });
    free = column + span.columns;
  }
  return placed;
};

const tableRow = (drawing: Drawing, row: number): Html => {
  const height = drawing.view.sheet.rowHeights[row];
  return html`<tr${height !== undefined && html` style="height:${height}px"`}><th scope="row">${row + 1}</th>${cellsOf(drawing, row).map((placed) => tableCell(drawing, placed))}</tr>
`;
};

const chartsNote = (drawing: Drawing, row: number): Html =>
  html`<tr><th scope="row">${row + 1}…</th><td colspan="${drawing.columns.length}" class="charts-here"><a href="#bieu-do">${drawing.view.sheet.charts.length} biểu đồ của trang này ở ngay dưới bảng</a></td></tr>
`;

/** Rows below the frozen ones; a run of rows that only makes room for charts is one line. */
const bodyRows = (drawing: Drawing, rows: readonly number[]): Html[] => {
  const charted = chartRows(drawing.view.sheet);
  return rows.flatMap((row) => {
    if (!charted.has(row)) return [tableRow(drawing, row)];
    return charted.has(row - 1) && row !== rows[0] ? [] : [chartsNote(drawing, row)];
  });
};

/** From this width on a column is narrowed on a phone, where it would fill the screen. */
const WIDE = 180;

const columnOf = ({ view }: Drawing, column: number): Html => {
  const width = widthOf(view.sheet, column);
  return html`<col${width >= WIDE && html` class="wide"`} style="width:${width}px">`;
};

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
<tbody>${bodyRows(drawing, range(first, last))}</tbody>
</table>
</div>`;
};
