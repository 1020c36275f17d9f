import type { Hono } from 'hono';
import type { Desk } from '../desk';
import { frameOf } from '../frame/frame-of';
import { withLocalLinks } from '../frame/local-links';
import { mailListPage } from './mail-list-page';
import { mailPage } from './mail-page';

/** The mailbox and each message. */
export const addMail = (app: Hono, desk: Desk): void => {
  app.get('/thu', (context) =>
    context.html(String(mailListPage(frameOf(desk, 'Hộp thư', 'mail'), desk.workspace.state.mails))),
  );

  app.get('/thu/:id', (context) => {
    const mail = desk.workspace.state.mails.find((candidate) => String(candidate.id) === context.req.param('id'));
    if (mail === undefined) return context.notFound();
    const markup = withLocalLinks(desk.workspace.state, mail.html);
    return context.html(String(mailPage(frameOf(desk, mail.subject, 'mail'), mail, markup)));
  });
};
