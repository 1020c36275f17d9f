import { chartLook } from '../../google/spreadsheet';
import type { SheetState } from '../../google/state';

const USUAL_HEIGHT = 21;

const heightOf = (sheet: SheetState, row: number): number => sheet.rowHeights[row] ?? USUAL_HEIGHT;

const isEmpty = (sheet: SheetState, row: number): boolean => (sheet.rows[row] ?? []).every((cell) => cell === undefined || (cell.value === '' && cell.note === undefined));

/** Rows that a chart lies on, from its anchor down to its lower edge. */
const rowsUnder = (sheet: SheetState, chart: SheetState['charts'][number]): number[] => {
  const rows: number[] = [];
  let left = chartLook(chart).height + chart.position.offsetY;
  for (let row = chart.position.row; left > 0; row += 1) {
    rows.push(row);
    left -= heightOf(sheet, row);
  }
  return rows;
};

/** Empty rows that only make room for charts; the page draws the charts below the sheet and leaves these rows out. */
export const chartRows = (sheet: SheetState): ReadonlySet<number> =>
  new Set(sheet.charts.flatMap((chart) => rowsUnder(sheet, chart)).filter((row) => isEmpty(sheet, row)));
