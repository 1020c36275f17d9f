import type { LinkedForm } from '../../application/tables/villages-table';
import type { Registry } from '../../domain/registry/registry';
import type { Village } from '../../domain/registry/village';
import { villageFormView, type FormItemView, type FormView } from '../../text/form-view';
import { responseTabName } from '../../text/tabs';
import { keepTexts, linkedSheet, orphanUrls, type SheetList } from './linked-sheet';

type Form = GoogleAppsScript.Forms.Form;

/** Members that Google has and the published types lack (release notes of 08/04/2025; docs/GOOGLE.md 1). */
interface NewerForm {
  supportsAdvancedResponderPermissions?(): boolean;
  setPublished?(published: boolean): Form;
  setEmailCollectionType?(type: unknown): Form;
}

/**
 * Creates or repairs a village's form. The form is linked and its tab named right after it is made,
 * before its questions: a run that dies later leaves nothing that is lost.
 */
export const prepareVillageForm = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  village: Village,
  known: { readonly registry: Registry; readonly form: LinkedForm | null; readonly sheets: SheetList },
): LinkedForm => {
  const view = villageFormView(village, known.registry, null);
  const form = openKnown(known.form) ?? openLinked(book, village) ?? openOrphan(book, view, known.sheets) ?? createLinked(book, view);
  const sheet = linkedSheet(book, form, { name: responseTabName(village.id), sheets: known.sheets });
  const hasNewQuestions = dressForm(form, view, village.reporters.length > 0);
  if (hasNewQuestions) keepTexts(sheet, view);
  return { formId: form.getId(), formUrl: form.getPublishedUrl(), sheetId: sheet.getSheetId() };
};

/** Closes a form with the sentence that names the new one. The message must be set while it is open. */
export const closeVillageForm = (village: Village, registry: Registry, known: LinkedForm): void => {
  const form = openKnown(known);
  if (form === null || !form.isAcceptingResponses()) return;
  form.setCustomClosedFormMessage(villageFormView(village, registry, null).closedMessage);
  form.setAcceptingResponses(false);
};

/** Opening a form that was deleted throws; the text is localised, so the fact is enough. */
const openKnown = (known: LinkedForm | null): Form | null => {
  if (known === null) return null;
  return opened(known.formId, () => FormApp.openById(known.formId));
};

const opened = (name: string, open: () => Form): Form | null => {
  try {
    return open();
  } catch (error) {
    console.warn(`form ${name} cannot be opened: ${String(error)}`);
    return null;
  }
};

/** A form that an interrupted run made and linked without writing it down. */
const openLinked = (book: GoogleAppsScript.Spreadsheet.Spreadsheet, village: Village): Form | null => {
  const url = book.getSheetByName(responseTabName(village.id))?.getFormUrl() ?? null;
  return url === null ? null : opened(url, () => FormApp.openByUrl(url));
};

/** A form that an interrupted run linked and did not get to write down; titles are the villages' own. */
const openOrphan = (book: GoogleAppsScript.Spreadsheet.Spreadsheet, view: FormView, sheets: SheetList): Form | null =>
  orphanUrls(book, sheets)
    .map((url) => opened(url, () => FormApp.openByUrl(url)))
    .find((form) => form !== null && form.getTitle() === view.title) ?? null;

const createLinked = (book: GoogleAppsScript.Spreadsheet.Spreadsheet, view: FormView): Form => {
  const form = FormApp.create(view.fileName).setTitle(view.title);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  return form;
};

/** Gives whether questions were added. */
const dressForm = (form: Form, view: FormView, collectsEmail: boolean): boolean => {
  if (form.getTitle() !== view.title) form.setTitle(view.title);
  form.setDescription(view.description).setConfirmationMessage(view.confirmation);
  form.setAllowResponseEdits(false).setLimitOneResponsePerUser(false).setShowLinkToRespondAgain(true);
  collectEmail(form, collectsEmail);
  const hasNewQuestions = putItems(form, view.items);
  publish(form);
  return hasNewQuestions;
};

/** Verified collection where the method exists (it is not in the reference), else the documented switch. */
const collectEmail = (form: Form & NewerForm, collects: boolean): void => {
  const types = (FormApp as unknown as { EmailCollectionType?: Record<string, unknown> }).EmailCollectionType;
  if (typeof form.setEmailCollectionType === 'function' && types !== undefined) {
    form.setEmailCollectionType(collects ? types['VERIFIED'] : types['DO_NOT_COLLECT']);
  } else {
    form.setCollectEmail(collects);
  }
};

/** Forms made by a script are unpublished since 30/06/2026; older ones know only «accepting». */
const publish = (form: Form & NewerForm): void => {
  if (form.supportsAdvancedResponderPermissions?.() === true) form.setPublished?.(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
};

/** Adds questions that are missing; the title is the key under which answers are filed. */
const putItems = (form: Form, items: readonly FormItemView[]): boolean => {
  const present = new Map(form.getItems().map((item) => [item.getTitle(), item]));
  for (const view of items) {
    const item = present.get(view.title);
    if (item === undefined) addItem(form, view);
    else if (item.getHelpText() !== view.helpText) item.setHelpText(view.helpText);
  }
  return items.some((view) => !present.has(view.title));
};

const addItem = (form: Form, view: FormItemView): void => {
  if (view.kind === 'DATE') form.addDateItem().setTitle(view.title).setHelpText(view.helpText).setRequired(false);
  else if (view.kind === 'PARAGRAPH') form.addParagraphTextItem().setTitle(view.title).setHelpText(view.helpText).setRequired(false);
  else addTextItem(form, view);
};

const addTextItem = (form: Form, view: FormItemView): void => {
  const item = form.addTextItem().setTitle(view.title).setHelpText(view.helpText).setRequired(false);
  if (view.pattern === undefined) return;
  const rule = FormApp.createTextValidation()
    .requireTextMatchesPattern(view.pattern)
    .setHelpText(view.patternHelp ?? '')
    .build();
  item.setValidation(rule);
};
