import type { Execution } from '../../runtime/execution';
import { serve } from '../served';
import type { BookState, SheetState } from '../state';
import { beginCall } from './api-call';
import { apiColour } from './api-colour';
import { batchUpdate, cellsToWrite, type ApiRequest } from './batch-update';
import { SheetsValues } from './values';

const frozen = ({ frozenRows, frozenColumns, hiddenGridlines = false }: SheetState): object => ({
  ...(frozenRows === 0 ? {} : { frozenRowCount: frozenRows }),
  ...(frozenColumns === 0 ? {} : { frozenColumnCount: frozenColumns }),
  ...(hiddenGridlines ? { hideGridlines: true } : {}),
});

const sheetProperties = (sheet: SheetState, index: number): object => ({
  sheetId: sheet.id,
  title: sheet.title,
  index,
  sheetType: 'GRID',
  gridProperties: { rowCount: sheet.maxRows, columnCount: sheet.maxColumns, ...frozen(sheet) },
  ...(sheet.hidden ? { hidden: true } : {}),
  ...(sheet.tabColor === null ? {} : { tabColor: apiColour(sheet.tabColor), tabColorStyle: { rgbColor: apiColour(sheet.tabColor) } }),
});

const described = (book: BookState): object => ({
  spreadsheetId: book.id,
  properties: { title: book.name, locale: book.locale, timeZone: book.timeZone },
  sheets: book.sheets.map((sheet, index) => ({ properties: sheetProperties(sheet, index) })),
  spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
});

/** `Sheets.Spreadsheets`. */
class Spreadsheets {
  readonly Values: SheetsValues;

  constructor(private readonly execution: Execution) {
    this.Values = serve('Sheets.Spreadsheets.Values', new SheetsValues(execution));
  }

  /** Properties of the book and its tabs; cells are not given, and the field mask is not needed for that. */
  get(bookId: string, _options: { fields?: string } = {}): object {
    return this.execution.call('Spreadsheets.get', 'SHEETS_API_READ', () =>
      described(beginCall(this.execution, bookId, 'sheets.spreadsheets.get').book));
  }

  batchUpdate(resource: { readonly requests: readonly ApiRequest[] }, bookId: string): object {
    return this.execution.call('Spreadsheets.batchUpdate', 'SHEETS_API_WRITE', () => {
      const call = beginCall(this.execution, bookId, 'sheets.spreadsheets.batchUpdate');
      return { spreadsheetId: bookId, replies: batchUpdate(call, resource.requests) };
    }, cellsToWrite(resource.requests));
  }
}

/** The strict advanced service `Sheets` of one run. Its writes are permanent at once. */
export const sheetsApi = (execution: Execution): object =>
  serve('Sheets', { Spreadsheets: serve('Sheets.Spreadsheets', new Spreadsheets(execution)) });
