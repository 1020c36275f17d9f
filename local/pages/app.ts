import { Hono, type Context } from 'hono';
import { addBooks } from './books/book-routes';
import { addDownloads } from './books/download-routes';
import { CLIENT_SCRIPT } from './client-script';
import type { Desk } from './desk';
import { addForms } from './forms/form-routes';
import { documentOf } from './frame/layout';
import { STYLE_SHEET } from './frame/style-sheet';
import { guard } from './guard';
import { html } from './html';
import { addMachine } from './machine/machine-routes';
import { addMail } from './mail/mail-routes';
import { addOverview } from './overview/overview-routes';
import { addPublicPage } from './public/public-routes';
import { addWalk } from './walk/walk-routes';

const stray = (title: string, sentence: string): string =>
  String(documentOf(title, html`<main id="main" class="inner stray"><h1>${title}</h1><p>${sentence}</p><p><a href="/">Về trang tổng quan</a></p></main>`));

const asset = (context: Context, type: string, body: string): Response => context.body(body, 200, { 'Content-Type': type });

/** The pages of one workspace; they change it only through the desk. */
export const createPages = (desk: Desk): Hono => {
  const app = new Hono();
  app.use(guard);
  app.get('/style.css', (context) => asset(context, 'text/css; charset=utf-8', STYLE_SHEET));
  app.get('/script.js', (context) => asset(context, 'text/javascript; charset=utf-8', CLIENT_SCRIPT));
  addOverview(app, desk);
  addWalk(app, desk);
  addForms(app, desk);
  addBooks(app, desk);
  addDownloads(app, desk);
  addMail(app, desk);
  addMachine(app, desk);
  addPublicPage(app, desk);
  app.notFound((context) => context.html(stray('Không có trang này', 'Đường dẫn không đúng, hoặc nội dung đã được thay.'), 404));
  app.onError((error, context) => context.html(stray('Trang này gặp trục trặc', `Dữ liệu không bị ảnh hưởng. Nguyên nhân: ${error.message}`), 500));
  return app;
};
