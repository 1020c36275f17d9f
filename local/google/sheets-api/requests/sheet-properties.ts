import { regrid, reshape } from '../../spreadsheet/grid/change';
import { frozenProblem } from '../../spreadsheet/grid/frozen';
import { cellsIn, MOST_CELLS } from '../../spreadsheet/grid/limits';
import type { SheetState } from '../../state';
import { colourText, type ApiColour, type ApiColourStyle } from '../api-colour';
import { coversPath, fieldPaths } from '../fields';
import { refuseRequest, requestSheet, type RequestContext, type RequestHandler } from './request';

interface GridProperties {
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly frozenRowCount?: number;
  readonly frozenColumnCount?: number;
  readonly hideGridlines?: boolean;
}

interface SheetProperties {
  readonly sheetId?: number;
  readonly title?: string;
  readonly index?: number;
  readonly hidden?: boolean;
  readonly tabColor?: ApiColour;
  readonly tabColorStyle?: ApiColourStyle;
  readonly gridProperties?: GridProperties;
}

interface UpdateSheetProperties {
  readonly properties: SheetProperties;
  readonly fields: string;
}

type Setter = (sheet: SheetState, properties: SheetProperties) => void;

/** What each masked field does; absent values are the defaults. */
const SETTERS: Readonly<Record<string, Setter>> = {
  title: (sheet, { title = '' }) => {
    sheet.title = title;
  },
  hidden: (sheet, { hidden = false }) => {
    sheet.hidden = hidden;
  },
  tabColor: (sheet, { tabColor, tabColorStyle }) => {
    sheet.tabColor = colourText(tabColor, tabColorStyle) ?? null;
  },
  tabColorStyle: (sheet, { tabColor, tabColorStyle }) => {
    sheet.tabColor = colourText(tabColor, tabColorStyle) ?? null;
  },
  'gridProperties.rowCount': (sheet, { gridProperties }) => {
    sheet.maxRows = gridProperties?.rowCount ?? sheet.maxRows;
    sheet.rows = sheet.rows.slice(0, sheet.maxRows);
  },
  'gridProperties.columnCount': (sheet, { gridProperties }) => {
    sheet.maxColumns = gridProperties?.columnCount ?? sheet.maxColumns;
    sheet.rows = sheet.rows.map((cells) => cells.slice(0, sheet.maxColumns));
  },
  'gridProperties.frozenRowCount': (sheet, { gridProperties }) => {
    sheet.frozenRows = gridProperties?.frozenRowCount ?? 0;
  },
  'gridProperties.frozenColumnCount': (sheet, { gridProperties }) => {
    sheet.frozenColumns = gridProperties?.frozenColumnCount ?? 0;
  },
  'gridProperties.hideGridlines': (sheet, { gridProperties }) => {
    sheet.hiddenGridlines = gridProperties?.hideGridlines ?? false;
  },
};

const refuseTitle = (context: RequestContext, title: string, sheetId: number): void => {
  const taken = context.call.book.sheets.some((other) => other.id !== sheetId && other.title.toLowerCase() === title.toLowerCase());
  if (taken) refuseRequest(context, `A sheet with the name "${title}" already exists. Please enter another name.`);
};

const refuseSize = (context: RequestContext, sheet: SheetState, grid: GridProperties): void => {
  const cells = (grid.rowCount ?? sheet.maxRows) * (grid.columnCount ?? sheet.maxColumns);
  if (cellsIn(context.call.book) - sheet.maxRows * sheet.maxColumns + cells > MOST_CELLS) {
    refuseRequest(context, `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`);
  }
};

const move = (context: RequestContext, sheet: SheetState, index: number): void => {
  const { book } = context.call;
  const before = [...book.sheets];
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.sheets.splice(index, 0, sheet);
  context.recorder.onRollback(() => {
    book.sheets = before;
  });
};

/** `updateSheetProperties`: title, place, visibility, size and frozen parts of a tab. */
export const updateSheetProperties: RequestHandler<UpdateSheetProperties> = (context, { properties, fields }) => {
  const place = requestSheet(context, properties.sheetId);
  const paths = fieldPaths(fields);
  if (coversPath(paths, 'title')) refuseTitle(context, properties.title ?? '', place.sheet.id);
  if (coversPath(paths, 'gridProperties')) refuseSize(context, place.sheet, properties.gridProperties ?? {});
  const change = coversPath(paths, 'gridProperties.rowCount') || coversPath(paths, 'gridProperties.columnCount') ? regrid : reshape;
  change(place, (sheet) => {
    for (const [path, set] of Object.entries(SETTERS)) if (coversPath(paths, path)) set(sheet, properties);
  });
  const problem = frozenProblem(place.sheet);
  if (problem !== null) refuseRequest(context, problem.en);
  if (coversPath(paths, 'index') && properties.index !== undefined) move(context, place.sheet, properties.index);
  return {};
};
