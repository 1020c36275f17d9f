import type { Context, Hono } from 'hono';
import type { Desk } from '../desk';
import { withLocalLinks } from '../frame/local-links';

/** What a browser may do with the program's own pages: show their style, print, and nothing else. */
export const SERVED_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** The members of HtmlOutput that a browser gets to see. */
interface ServedPage {
  getContent(): string;
}

/** Shows what `doGet` gives for an address, as Google would for a visitor nobody knows. */
const show = (desk: Desk, context: Context): Response => {
  const parameter = Object.fromEntries(new URL(context.req.url).searchParams);
  const { record, value } = desk.workspace.run('doGet', 'WEB', '', { parameter, queryString: '', contextPath: '', contentLength: -1 });
  if (record.outcome !== 'COMPLETED') throw new Error(record.error ?? record.outcome);
  context.header('Content-Security-Policy', SERVED_POLICY);
  return context.html((value as ServedPage).getContent()) as Response;
};

/** A dialog's own page may print itself; what it shows is the program's, with every typed word escaped. */
const DIALOG_POLICY = `${SERVED_POLICY}; script-src 'unsafe-inline'`;

const showDialog = (desk: Desk, context: Context): Response | Promise<Response> => {
  if (desk.shownPage === null) return context.notFound();
  context.header('Content-Security-Policy', DIALOG_POLICY);
  return context.html(withLocalLinks(desk.workspace.state, desk.shownPage)) as Response;
};

/** The public page of the commune, and what a dialog showed last. */
export const addPublicPage = (app: Hono, desk: Desk): void => {
  app.get('/trang', (context) => show(desk, context));
  app.get('/hop-thoai', (context) => showDialog(desk, context));
};
