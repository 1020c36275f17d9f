import type { Context, Hono } from 'hono';
import { recalculate } from '../../google/spreadsheet';
import type { BookState, SheetState } from '../../google/state';
import type { Desk } from '../desk';
import { postedFields } from '../form-data';
import { frameOf } from '../frame/frame-of';
import { addressOf, spotAt } from './address';
import { bookPage } from './book-page';
import type { BookMenu } from './menu-bar';
import { openingSheet, sheetPath } from './tab-bar';

interface OpenSheet {
  readonly book: BookState;
  readonly sheet: SheetState;
}

const bookOf = (desk: Desk, context: Context): BookState | undefined =>
  desk.workspace.state.books.get(context.req.param('bookId') ?? '');

const sheetOf = (desk: Desk, context: Context): OpenSheet | null => {
  const book = bookOf(desk, context);
  const sheet = book?.sheets.find((candidate) => String(candidate.id) === context.req.param('sheetId'));
  return book === undefined || sheet === undefined ? null : { book, sheet };
};

/** Opening the book runs its onOpen once per process; the menu it builds does not change in between. */
const menuKeeper = (desk: Desk): (() => Promise<BookMenu | null>) => {
  let menu: BookMenu | null = null;
  return async () => {
    if (menu === null) {
      await desk.perform((workspace) => {
        menu = workspace.openBook(workspace.state.account.owner);
      });
    }
    return menu;
  };
};

const show = (desk: Desk, context: Context, menu: BookMenu | null): Response | Promise<Response> => {
  const open = sheetOf(desk, context);
  if (open === null) return context.notFound();
  recalculate(open.book, desk.workspace.now());
  const place = open.book.id === desk.workspace.boundBookId ? 'operations' : 'master';
  const title = `${open.book.name}: ${open.sheet.title}`;
  const from = Number(context.req.query('tu') ?? '1');
  return context.html(
    String(
      bookPage(frameOf(desk, title, place), {
        ...open,
        firstRow: Number.isInteger(from) && from > 0 ? from - 1 : 0,
        selected: spotAt(context.req.query('o') ?? ''),
        menu,
      }),
    ),
  );
};

const type = async (desk: Desk, context: Context): Promise<Response> => {
  const open = sheetOf(desk, context);
  if (open === null) return context.notFound();
  const fields = await postedFields(context);
  const spot = spotAt(fields('cell') ?? '');
  await desk.perform((workspace) => {
    if (spot === null) throw new Error('Địa chỉ ô không đúng. Ví dụ: B2');
    if (open.book.id !== workspace.boundBookId) throw new Error('Sổ này chỉ để xem; số liệu trong sổ được lập lại tự động.');
    workspace.typeInto(open.book.id, open.sheet.id, spot.row + 1, spot.column + 1, fields('text') ?? '');
    return `Đã ghi ô ${addressOf(spot)} của trang ${open.sheet.title}.`;
  });
  return context.redirect(sheetPath(open.book, open.sheet), 303);
};

/** How a person says «OK» to a question and leaves its field blank; without any answer the question is cancelled. */
const BLANK_ANSWER = '-';

const runMenu = async (desk: Desk, context: Context): Promise<Response> => {
  const fields = await postedFields(context);
  const answer = fields('answer') ?? '';
  await desk.perform((workspace) => {
    if (answer !== '') workspace.answerDialogs(answer.split(/\r?\n/).map((text) => ({ button: 'OK', text: text.trim() === BLANK_ANSWER ? '' : text })));
    const { record } = workspace.run(fields('handler') ?? '', 'MENU', workspace.state.account.owner);
    if (record.outcome !== 'COMPLETED') throw new Error(record.error ?? 'Lần chạy bị ngắt giữa chừng.');
  });
  return context.redirect(`/so/${context.req.param('bookId')}/${context.req.param('sheetId')}`, 303);
};

/** Both books, the cells a clerk types into, and the program's menu. */
export const addBooks = (app: Hono, desk: Desk): void => {
  const menu = menuKeeper(desk);

  app.get('/so/:bookId', (context) => {
    const book = bookOf(desk, context);
    return book === undefined ? context.notFound() : context.redirect(sheetPath(book, openingSheet(book)));
  });

  app.get('/so/:bookId/:sheetId', async (context) =>
    show(desk, context, context.req.param('bookId') === desk.workspace.boundBookId ? await menu() : null),
  );

  app.post('/so/:bookId/:sheetId/thuc-don', (context) => runMenu(desk, context));

  app.post('/so/:bookId/:sheetId/o', (context) => type(desk, context));
};
