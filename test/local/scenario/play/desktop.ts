import { newSheet } from '../../../../local/google/spreadsheet/book/new-sheet';
import { writeTyped } from '../../../../local/google/spreadsheet';
import { newState } from '../../../../local/runtime/new-state';
import type { Desktop } from '../../../../local/scenario/play/tab-desk';
import { COLUMNS, TAB_IDS } from '../../../../src/application/tables/columns';
import { TABS } from '../../../../src/text/tabs';

/** A workspace with the tabs that set-up makes, and nothing in them. */
export const emptyDesktop = (): Desktop => {
  const { state, clock } = newState({
    owner: 'a@example.vn', account: 'gmail', language: 'vi', bookName: 'Sổ điều hành', timeZone: 'Asia/Ho_Chi_Minh', seed: 1, start: 0,
  });
  const { boundBookId } = clock;
  const book = state.books.get(boundBookId);
  if (book === undefined) throw new Error('no book');
  book.sheets = TAB_IDS.map((tab, id) => ({ ...newSheet({ id, title: TABS[tab] }), rows: [COLUMNS[tab].map((key) => ({ value: key }))] }));
  const typeInto: Desktop['typeInto'] = (_, sheetId, row, column, text) => {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    if (sheet !== undefined) writeTyped(book, sheet, row - 1, column - 1, text);
  };
  return { state, boundBookId, typeInto };
};
