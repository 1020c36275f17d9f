import type { Context, Hono } from 'hono';
import { toCsv } from '../../export/csv';
import { toXlsx } from '../../export/xlsx';
import { recalculate } from '../../google/spreadsheet';
import type { BookState } from '../../google/state';
import type { Desk } from '../desk';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';

interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
}

const sent = (context: Context, { name, type, content }: Download): Response =>
  context.body(content, 200, { 'Content-Type': type, 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` });

const bookNamed = (desk: Desk, id: string): BookState | undefined => desk.workspace.state.books.get(id);

const wholeBook = async (desk: Desk, context: Context): Promise<Response> => {
  const book = bookNamed(desk, (context.req.param('file') ?? '').replace(/\.xlsx$/, ''));
  if (book === undefined) return context.notFound();
  const file = await toXlsx(book, desk.workspace.now());
  return sent(context, { name: `${book.name}.xlsx`, type: XLSX, content: new Uint8Array(file) });
};

const oneTab = (desk: Desk, context: Context): Response | Promise<Response> => {
  const book = bookNamed(desk, context.req.param('bookId') ?? '');
  const sheet = book?.sheets.find(({ id }) => `${id}.csv` === context.req.param('tab'));
  if (book === undefined || sheet === undefined) return context.notFound();
  recalculate(book, desk.workspace.now());
  return sent(context, { name: `${book.name} - ${sheet.title}.csv`, type: CSV, content: toCsv(book, sheet) });
};

/** Books as workbook files and their tabs as CSV files, as they are now. */
export const addDownloads = (app: Hono, desk: Desk): void => {
  app.get('/tai/:file{[^/]+\\.xlsx}', (context) => wholeBook(desk, context));
  app.get('/tai/:bookId/:tab{[0-9]+\\.csv}', (context) => oneTab(desk, context));
};
