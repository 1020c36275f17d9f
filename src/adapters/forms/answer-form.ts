import { ANSWER_TAB } from '../../application/answers/read-answer-form';
import type { AnswerForm } from '../../application/ports';
import type { Registry } from '../../domain/registry/registry';
import { answerFormView, FILLED_FIELDS } from '../../text/forms/answer-form-view';
import { responseTabName } from '../../text/tabs';
import type { SheetList } from '../installation/linked-sheet';
import { prepareLinkedForm } from './linked-form';

/** Creates or repairs the one form of all agencies. Official mailboxes need no Google account, so nobody has to sign in. */
export const prepareAnswerForm = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  registry: Registry,
  known: { readonly form: AnswerForm | null; readonly sheets: SheetList },
): AnswerForm => {
  const form = prepareLinkedForm(book, {
    view: answerFormView(registry),
    tabName: responseTabName(ANSWER_TAB),
    known: known.form,
    sheets: known.sheets,
    collectsEmail: false,
    filledKeys: FILLED_FIELDS,
  });
  return { ...form, entries: form.entries ?? {} };
};
