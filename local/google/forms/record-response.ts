import type { FormResponseState, FormState, GoogleState } from '../state';
import { currentRow, writeResponse } from './linked-row';
import { linkedTab } from './linked-tab';

/** What a respondent sends. */
export interface Submission {
  readonly id: string;
  /** Milliseconds. */
  readonly at: number;
  readonly email: string;
  readonly answers: Readonly<Record<number, string>>;
}

/** Stores a new response and its row. No trigger fires here: only respondents fire them. */
export const recordResponse = (state: GoogleState, form: FormState, submission: Submission): FormResponseState => {
  const response: FormResponseState = {
    id: submission.id,
    timestamp: submission.at,
    email: form.emailCollection === 'DO_NOT_COLLECT' ? '' : submission.email,
    answers: { ...submission.answers },
    row: -1,
  };
  form.responses.push(response);
  form.revision += 1;
  const tab = linkedTab(state, form);
  if (tab !== null) writeResponse(form, response, tab);
  return response;
};

/** Changes answers of an earlier response: same row, new timestamp. A row that is gone is written anew. */
export const reviseResponse = (state: GoogleState, form: FormState, revision: { response: FormResponseState; at: number; answers: Readonly<Record<number, string>> }): void => {
  const { response, at, answers } = revision;
  const tab = linkedTab(state, form);
  if (tab !== null) response.row = currentRow(response, tab);
  response.timestamp = at;
  Object.assign(response.answers, answers);
  form.revision += 1;
  if (tab !== null) writeResponse(form, response, tab);
};
