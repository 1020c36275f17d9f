import type { BookState, FormItemState, FormState } from '../../google/state';
import type { Workspace } from '../../runtime/workspace';
import { tabRows } from '../books/tab-rows';
import { listedForms } from '../forms/listed-forms';
import { villageOfForm, type FormVillage } from '../forms/village-of-form';
import { plausibleFigure } from './plausible-figure';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

interface Counted {
  readonly id: string;
  readonly number: string;
  readonly group: string;
}

const criteriaOf = (book: BookState | undefined): Counted[] =>
  tabRows(book, 'criteria').map((row) => ({ id: String(row('id')), number: String(row('number')), group: String(row('group')) }));

/** The newest row of a village and group is the one in force; rows are appended in time. */
const eligibleOf = (book: BookState | undefined, villageId: string, group: string): number => {
  const rows = tabRows(book, 'denominators').filter((row) => row('village') === villageId && row('group') === group);
  return Number(rows[rows.length - 1]?.('count') ?? 0);
};

const asCount = (text: string | undefined): number | null => (text !== undefined && /^[0-9]+$/.test(text) ? Number(text) : null);

const lastCount = (form: FormState, item: FormItemState, most: number): number | null => {
  const counts = form.responses
    .map((response) => asCount(response.answers[item.id]))
    .filter((count): count is number => count !== null && count <= most);
  return counts.length === 0 ? null : Math.max(...counts);
};

/** Whole weeks since the village last sent anything, at least one. */
const weeksSince = (form: FormState, now: number): number => {
  const last = Math.max(0, ...form.responses.map((response) => response.timestamp));
  return Math.max(1, Math.round((now - last) / WEEK));
};

interface Filling {
  readonly workspace: Workspace;
  readonly book: BookState | undefined;
  readonly form: FormState;
  readonly village: FormVillage;
}

const figureFor = (filling: Filling, item: FormItemState, criterion: Counted): string => {
  const eligible = eligibleOf(filling.book, filling.village.id, criterion.group);
  const last = lastCount(filling.form, item, eligible);
  const weeks = weeksSince(filling.form, filling.workspace.now());
  return String(plausibleFigure({ villageId: filling.village.id, criterionId: criterion.id, eligible, last, weeks }));
};

/** Titles of the form's questions begin with the criterion's number. */
const answersFor = (filling: Filling): Record<number, string> => {
  const answers: Record<number, string> = {};
  for (const criterion of criteriaOf(filling.book)) {
    const item = filling.form.items.find((candidate) => candidate.title.startsWith(`${criterion.number}. `));
    if (item !== undefined) answers[item.id] = figureFor(filling, item, criterion);
  }
  return answers;
};

const fill = (filling: Filling): void => {
  const email = filling.form.emailCollection === 'DO_NOT_COLLECT' ? '' : (filling.village.reporters[0] ?? '');
  const outcome = filling.workspace.submit(filling.form.id, answersFor(filling), { email, validate: true });
  if (outcome.kind !== 'RECORDED') throw new Error(`Biểu mẫu của ${filling.village.id} không nhận số liệu minh họa.`);
};

/** Sends plausible figures for every village that has not reported this calendar week; gives how many. */
export const fillWeek = (workspace: Workspace): number => {
  const book = workspace.state.books.get(workspace.boundBookId);
  const waiting = listedForms(workspace).filter((form) => form.villageId !== null && form.open && !form.thisWeek);
  for (const { id } of waiting) {
    const form = workspace.state.forms.get(id);
    const village = form === undefined ? null : villageOfForm(form, book);
    if (form !== undefined && village !== null) fill({ workspace, book, form, village });
    workspace.advanceTo(workspace.now() + MINUTE);
  }
  return waiting.length;
};
