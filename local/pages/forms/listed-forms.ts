import type { FormState } from '../../google/state';
import type { Workspace } from '../../runtime/workspace';
import { startOfDay } from '../../../src/domain/calendar/day';
import { operationsBook } from '../frame/frame-of';
import { currentPeriod } from '../season/current-period';
import type { ListedForm } from './form-list-page';
import { isOpen } from './form-page';
import { villageOfForm } from './village-of-form';

const lastAt = (form: FormState): number | null =>
  form.responses.length === 0 ? null : Math.max(...form.responses.map((response) => response.timestamp));

const byVillage = (left: ListedForm, right: ListedForm): number =>
  (left.villageId ?? '').localeCompare(right.villageId ?? '', 'vi', { numeric: true });

/** All forms for the list: villages in the order of their ids. */
export const listedForms = (workspace: Workspace): ListedForm[] => {
  const book = operationsBook(workspace);
  const periodStart = startOfDay(currentPeriod(workspace).firstDay);
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
        thisPeriod: last !== null && last >= periodStart,
      };
    })
    .sort(byVillage);
};
