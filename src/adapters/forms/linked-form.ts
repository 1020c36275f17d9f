import type { LinkedForm } from '../../application/tables/villages-table';
import type { FormView } from '../../text/form-view';
import { keepTexts, linkedSheet, orphanUrls, type SheetList } from '../installation/linked-sheet';
import { putItems } from './form-items';
import { prefilledEntries } from './prefilled-entries';

type Form = GoogleAppsScript.Forms.Form;
type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Members that Google has and the published types lack (release notes of 08/04/2025; docs/GOOGLE.md 1). */
interface NewerForm {
  supportsAdvancedResponderPermissions?(): boolean;
  setPublished?(published: boolean): Form;
  setEmailCollectionType?(type: unknown): Form;
}

/** A form as it should be, and what is known of it. */
export interface WantedForm {
  readonly view: FormView;
  readonly tabName: string;
  readonly known: LinkedForm | null;
  readonly sheets: SheetList;
  readonly collectsEmail: boolean;
  /** Keys of the text fields that links fill in. */
  readonly filledKeys: readonly string[];
}

/**
 * Creates or repairs a form. The form is linked and its tab named right after it is made,
 * before its questions: a run that dies later leaves nothing that is lost.
 */
export const prepareLinkedForm = (book: Book, wanted: WantedForm): LinkedForm => {
  const { view, tabName, known, sheets } = wanted;
  const form = openKnown(known) ?? openLinked(book, tabName) ?? openOrphan(book, view, sheets) ?? createLinked(book, view);
  if (destinationOf(form) !== book.getId()) link(form, book);
  const sheet = linkedSheet(book, form, { name: tabName, sheets });
  const hasNewQuestions = dressForm(form, view, wanted.collectsEmail);
  const kept = hasNewQuestions ? null : finishedEntries(form, wanted);
  // A form that was linked again has a new tab, whose columns are anything yet.
  if (kept === null || known?.sheetId !== sheet.getSheetId()) keepTexts(sheet, view);
  const entries = kept ?? prefilledEntries(form, view.items, wanted.filledKeys);
  return { formId: form.getId(), formUrl: form.getPublishedUrl(), sheetId: sheet.getSheetId(), entries };
};

/** What was written down when the form was last finished; null when a run died before that. */
const finishedEntries = (form: Form, { known, filledKeys }: WantedForm): Readonly<Record<string, string>> | null => {
  const entries = known?.formId === form.getId() ? known.entries : undefined;
  return entries !== undefined && filledKeys.every((key) => entries[key] !== undefined) ? entries : null;
};

/** Opening a form that was deleted throws; the text is localised, so the fact is enough. */
export const openKnown = (known: LinkedForm | null): Form | null => {
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
const openLinked = (book: Book, tabName: string): Form | null => {
  const url = book.getSheetByName(tabName)?.getFormUrl() ?? null;
  return url === null ? null : opened(url, () => FormApp.openByUrl(url));
};

/** A form that an interrupted run linked and did not get to write down; titles are the villages' own. */
const openOrphan = (book: Book, view: FormView, sheets: SheetList): Form | null =>
  orphanUrls(book, sheets)
    .map((url) => opened(url, () => FormApp.openByUrl(url)))
    .find((form) => form !== null && form.getTitle() === view.title) ?? null;

const createLinked = (book: Book, view: FormView): Form => {
  const form = FormApp.create(view.fileName).setTitle(view.title);
  link(form, book);
  return form;
};

/** Answers go into a new tab of the book; one that was linked elsewhere brings all its answers along, whose keys tell them from new ones. */
const link = (form: Form, book: Book): void => {
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
};

/**
 * Id of the book that a form's answers go into, or null. A form without one throws; the text is localised, so the fact is
 * enough, but a service that only stumbled must not have a form linked a second time: it is asked twice.
 */
export const destinationOf = (form: Form): string | null => askedDestination(form) ?? askedDestination(form);

const askedDestination = (form: Form): string | null => {
  try {
    return form.getDestinationId();
  } catch (error) {
    console.warn(`form ${form.getId()} has no destination: ${String(error)}`);
    return null;
  }
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
