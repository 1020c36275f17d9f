import { AUTH_MODE } from '../google/script/enumerations';
import { displayText } from '../google/spreadsheet';
import type { LinkedTab } from '../google/forms/linked-tab';
import type { ScriptExecution } from './script-execution';
import type { ServiceObjects } from './service-objects';

/** What Google remembers of a submission until the handler gets it; plain data, so that it can be stored. */
export interface SubmitNotice {
  readonly bookId: string;
  readonly sheetId: number;
  /** 0-based row of the linked tab. */
  readonly row: number;
  /** Texts as shown in the row, in column order. */
  readonly values: readonly string[];
  readonly headers: readonly string[];
}

/** Describes the row that a submission has just written; `changed` limits the texts to some columns, as after an edit. */
export const noticeOfRow = ({ book, sheet }: LinkedTab, row: number, changed: ReadonlySet<number> | null): SubmitNotice => {
  const headers = (sheet.rows[0] ?? []).map((cell) => String(cell?.value ?? ''));
  const texts = headers.map((_, column) => (changed === null || changed.has(column) ? displayText(sheet.rows[row]?.[column], book) : ''));
  return { bookId: book.id, sheetId: sheet.id, row, values: texts, headers };
};

/** Texts by header; where headers repeat, Google lists all of them. */
const namedValues = ({ headers, values }: SubmitNotice): Record<string, string[]> => {
  const named: Record<string, string[]> = {};
  headers.forEach((header, column) => (named[header] ??= []).push(values[column] ?? ''));
  return named;
};

/** A second event that Google sometimes sends: it tells nothing. */
export const blankEvent = (triggerUid: string): object => ({ authMode: AUTH_MODE.FULL, triggerUid, namedValues: {}, values: [] });

/** The event object of a spreadsheet's form-submit trigger; its range is left out when the row is gone. */
export const submitEvent = (notice: SubmitNotice, triggerUid: string, on: { execution: ScriptExecution; services: ServiceObjects }): object => {
  const sheet = on.execution.state.books.get(notice.bookId)?.sheets.find(({ id }) => id === notice.sheetId);
  const event = { authMode: AUTH_MODE.FULL, triggerUid, namedValues: namedValues(notice), values: [...notice.values] };
  if (sheet === undefined || sheet.maxRows <= notice.row) return event;
  const range = on.execution.quietly(() =>
    on.services.spreadsheetApp().openById(notice.bookId).getSheetById(notice.sheetId)?.getRange(notice.row + 1, 1, 1, notice.values.length),
  );
  return { ...event, range };
};
