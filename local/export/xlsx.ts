import ExcelJS from 'exceljs';
import { recalculate } from '../google/spreadsheet/formula/recalculate';
import type { BookState } from '../google/state';
import { addCharts } from './charts/add-charts';
import { xlsxNames } from './xlsx-names';
import { addSheet } from './xlsx-sheet';
import { readArchive, writeArchive } from './zip/archive';

/** Dates of the file itself; the same state must give the same bytes on any day. */
const FILE_DATE = new Date(Date.UTC(2026, 0, 1));

/** A file opens where its reader begins, whatever tab was made or looked at last. */
const openingTab = (book: BookState): number => Math.max(0, book.sheets.findIndex(({ hidden }) => !hidden));

/**
 * A book as an .xlsx file for Excel and LibreOffice: values, formulas with their results at
 * `nowMillis`, looks, notes, rules, charts. Protections are left out.
 */
export const toXlsx = async (book: BookState, nowMillis: number): Promise<Buffer> => {
  recalculate(book, nowMillis);
  const workbook = new ExcelJS.Workbook();
  workbook.created = FILE_DATE;
  workbook.modified = FILE_DATE;
  workbook.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: openingTab(book), visibility: 'visible' }];
  const exported = xlsxNames(book.sheets.map(({ title }) => title));
  const names = new Map(book.sheets.map(({ title }, index) => [title.toLowerCase(), exported[index] ?? title]));
  book.sheets.forEach((sheet) => addSheet({ workbook, book, names }, sheet));
  const archive = readArchive(Buffer.from(await workbook.xlsx.writeBuffer()));
  addCharts(archive, book, names);
  return writeArchive(archive);
};
