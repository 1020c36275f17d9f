import { readAnswers } from '../../../src/application/intake/read-answers';
import type { Scalar } from '../../../src/application/ports';
import { readVillages } from '../../../src/application/tables/villages-table';
import { momentOfKey, reportKey } from '../../../src/domain/reports/report-key';
import { itemTitle } from '../../../src/text/form-view';
import type { FormState, SheetState } from '../../google/state';
import type { Ended } from './ended';

/** Every answer that a form took stands in the ledger, once, and nothing else does. */
export const answersKept = (ended: Ended): string[] => [...twice(ended), ...missing(ended), ...unsent(ended)];

const twice = ({ entries }: Ended): string[] => {
  const keys = entries.map(({ key }) => key);
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `ledger: ${key} stands twice`);
};

const missing = (ended: Ended): string[] => {
  const known = new Set(ended.entries.map(({ key }) => key));
  return keysInForms(ended).filter((key) => !known.has(key)).map((key) => `ledger: the answer ${key} is missing`);
};

/** An answer that was edited later was sent, too, with its earlier time. */
const unsent = ({ entries, played }: Ended): string[] => {
  const moments = new Set(played.sendings.map(({ formId, sentAt }) => `${formId}@${Math.floor(sentAt / 1000)}`));
  return entries
    .filter((entry) => entry.kind === 'REPORT' && !moments.has(momentOfKey(entry.key)))
    .map(({ key }) => `ledger: nobody sent ${key}`);
};

const keysInForms = (ended: Ended): string[] => {
  const { state } = ended.played.world;
  const book = state.books.get(ended.played.world.boundBookId);
  return readVillages(ended.desk.rows('villages')).villages.flatMap(({ village, form: known }) => {
    const form = state.forms.get(known?.formId ?? '');
    const tab = book?.sheets.find(({ formId }) => formId === form?.id);
    return form === undefined || tab === undefined ? [`no form of ${village.id}`] : keysOf(ended, { form, tab, villageId: village.id });
  });
};

const keysOf = ({ registry }: Ended, place: { readonly form: FormState; readonly tab: SheetState; readonly villageId: string }): string[] => {
  const { form, tab, villageId } = place;
  const [header = [], ...rows] = tab.rows.map((row) => Array.from(row, (cell): Scalar => (cell === undefined || cell.value === '' ? null : cell.value)));
  const keys = ['asOf', ...registry.criteria.map(({ id }) => id), 'reason', 'difficulty'];
  const titles = Object.fromEntries(keys.map((key) => [key, itemTitle(key, registry)]));
  const { answers } = readAnswers({ villageId, header: header.map(String), firstRow: 2, rows }, form.id, titles);
  return answers.length === form.responses.length ? answers.map(reportKey) : [`${villageId}: ${form.responses.length} answers sent, ${answers.length} rows`];
};
