import type { LinkedForm } from '../../application/tables/villages-table';
import type { Registry } from '../../domain/registry/registry';
import type { Village } from '../../domain/registry/village';
import { villageFormView } from '../../text/form-view';
import { responseTabName } from '../../text/tabs';
import type { SheetList } from '../installation/linked-sheet';
import { openKnown, prepareLinkedForm } from './linked-form';

/** Creates or repairs a village's form; links to it can fill in the last figures. */
export const prepareVillageForm = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  village: Village,
  known: { readonly registry: Registry; readonly form: LinkedForm | null; readonly sheets: SheetList },
): LinkedForm =>
  prepareLinkedForm(book, {
    view: villageFormView(village, known.registry, null),
    tabName: responseTabName(village.id),
    known: known.form,
    sheets: known.sheets,
    collectsEmail: village.reporters.length > 0,
    filledKeys: known.registry.criteria.map(({ id }) => id),
  });

/** Closes a form with the sentence that names the new one. The message must be set while it is open. */
export const closeVillageForm = (village: Village, registry: Registry, known: LinkedForm): void => {
  const form = openKnown(known);
  if (form === null || !form.isAcceptingResponses()) return;
  form.setCustomClosedFormMessage(villageFormView(village, registry, null).closedMessage);
  form.setAcceptingResponses(false);
};
