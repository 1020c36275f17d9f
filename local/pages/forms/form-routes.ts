import type { Context, Hono } from 'hono';
import type { FormState } from '../../google/state';
import type { SubmitOutcome } from '../../runtime/workspace';
import type { Desk } from '../desk';
import { postedFields } from '../form-data';
import { frameOf, operationsBook } from '../frame/frame-of';
import { accountOf, OTHER_ACCOUNT, type AccountChoice } from './account-choice';
import { typedAnswers, type TypedAnswers } from './form-answers';
import { formListPage } from './form-list-page';
import { closedPage, confirmationPage, formPage, isOpen, type FormView } from './form-page';
import { listedForms } from './listed-forms';
import { villageOfForm } from './village-of-form';

const MINUTE = 60_000;

/** Long enough for the submit trigger to have run. */
const AFTER_SENDING = MINUTE;

const formOf = (desk: Desk, context: Context): FormState | undefined =>
  desk.workspace.state.forms.get(context.req.param('formId') ?? '');

type Fields = (name: string) => string | undefined;

const accountChoice = (desk: Desk, form: FormState, fields: Fields): AccountChoice | null => {
  if (form.emailCollection === 'DO_NOT_COLLECT') return null;
  const known = villageOfForm(form, operationsBook(desk.workspace))?.reporters ?? [];
  return { known, chosen: fields('account') ?? known[0] ?? OTHER_ACCOUNT, other: fields('otherAccount') ?? '', problem: null };
};

interface Attempt {
  readonly form: FormState;
  readonly typed: TypedAnswers;
  readonly account: AccountChoice | null;
}

/** Null when nothing may be confirmed: a sending that is not on the disk could still be lost. */
const send = async (desk: Desk, attempt: Attempt): Promise<SubmitOutcome | null> => {
  let outcome: SubmitOutcome | null = null;
  const email = attempt.account === null ? '' : accountOf(attempt.account.chosen, attempt.account.other);
  const isKept = await desk.perform((workspace) => {
    outcome = workspace.submit(attempt.form.id, attempt.typed, { email, validate: true });
    if (outcome.kind === 'RECORDED') workspace.advanceTo(workspace.now() + AFTER_SENDING);
  });
  return isKept ? outcome : null;
};

const isMissing = (account: AccountChoice): boolean => !/^[^\s@]+@[^\s@]+$/.test(accountOf(account.chosen, account.other));

const NO_ACCOUNT = 'Mời chọn người gửi, hoặc nhập e-mail của người khác.';

const TROUBLE = 'Chưa gửi được vì máy gặp trục trặc. Những gì đã nhập vẫn được giữ; mời gửi lại.';

const answered = (context: Context, attempt: Attempt, outcome: SubmitOutcome | null): Response | Promise<Response> => {
  const view: FormView = { ...attempt, problems: {}, trouble: null };
  switch (outcome?.kind) {
    case 'RECORDED':
      return context.redirect(`/bieu-mau/${attempt.form.id}/da-gui`, 303);
    case 'CLOSED':
      return context.html(String(closedPage(attempt.form)), 409);
    case 'INVALID':
      return context.html(String(formPage({ ...view, problems: outcome.problems })), 422);
    default:
      return context.html(String(formPage({ ...view, trouble: TROUBLE })), 500);
  }
};

const post = async (desk: Desk, context: Context): Promise<Response> => {
  const form = formOf(desk, context);
  if (form === undefined) return context.notFound();
  const fields = await postedFields(context);
  const attempt: Attempt = { form, typed: typedAnswers(form.items, fields), account: accountChoice(desk, form, fields) };
  if (attempt.account !== null && isMissing(attempt.account)) {
    const account = { ...attempt.account, problem: NO_ACCOUNT };
    return context.html(String(formPage({ ...attempt, account, problems: {}, trouble: null })), 422);
  }
  return answered(context, attempt, await send(desk, attempt));
};

/** List of forms, each form, and what follows sending. Query values pre-fill a form as in its links. */
export const addForms = (app: Hono, desk: Desk): void => {
  app.get('/bieu-mau', (context) =>
    context.html(String(formListPage(frameOf(desk, 'Biểu mẫu', 'forms'), listedForms(desk.workspace)))),
  );

  app.get('/bieu-mau/:formId', (context) => {
    const form = formOf(desk, context);
    if (form === undefined) return context.notFound();
    if (!isOpen(form)) return context.html(String(closedPage(form)));
    const typed = typedAnswers(form.items, (name) => context.req.query(name));
    const account = accountChoice(desk, form, () => undefined);
    return context.html(String(formPage({ form, typed, problems: {}, account, trouble: null })));
  });

  app.get('/bieu-mau/:formId/da-gui', (context) => {
    const form = formOf(desk, context);
    return form === undefined ? context.notFound() : context.html(String(confirmationPage(form)));
  });

  app.post('/bieu-mau/:formId', (context) => post(desk, context));
};
