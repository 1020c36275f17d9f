import type { FormState } from '../../google/state';
import type { Workspace } from '../../runtime/workspace';
import { instantOf, localFields } from '../frame/vietnam-time';
import type { ListedForm } from './form-list-page';
import { isOpen } from './form-page';
import { villageOfForm } from './village-of-form';

const DAY = 86_400_000;

/** Start of the calendar week (Monday 00:00) that holds an instant. */
export const weekStart = (now: number): number => {
  const fields = localFields(now);
  fields.setUTCHours(0, 0, 0, 0);
  return instantOf(fields) - ((fields.getUTCDay() + 6) % 7) * DAY;
};

const lastAt = (form: FormState): number | null =>
  form.responses.length === 0 ? null : Math.max(...form.responses.map((response) => response.timestamp));

const byVillage = (left: ListedForm, right: ListedForm): number =>
  (left.villageId ?? '').localeCompare(right.villageId ?? '', 'vi', { numeric: true });

/** All forms for the list: villages in the order of their ids. */
export const listedForms = (workspace: Workspace): ListedForm[] => {
  const book = workspace.state.books.get(workspace.boundBookId);
  const monday = weekStart(workspace.now());
  return [...workspace.state.forms.values()]
    .map((form) => {
      const last = lastAt(form);
      return {
        id: form.id,
        title: form.title === '' ? form.fileName : form.title,
        villageId: villageOfForm(form, book)?.id ?? null,
        open: isOpen(form),
        responses: form.responses.length,
        lastAt: last,
        thisWeek: last !== null && last >= monday,
      };
    })
    .sort(byVillage);
};
