import type { FormItemView } from '../../text/form-view';

type Form = GoogleAppsScript.Forms.Form;

/** A number that every rule of the forms accepts and that no two fields share. */
const FIRST_MARK = 9000001;

/**
 * Numbers under which a link fills in text and choice fields, by key. They are not the items' ids, and
 * only an address that the form itself makes tells them: one with a different mark in each field. In
 * a choice field the mark is its first choice.
 */
export const prefilledEntries = (form: Form, items: readonly FormItemView[], keys: readonly string[]): Record<string, string> => {
  const present = new Map(form.getItems().map((item) => [item.getTitle(), item]));
  const response = form.createResponse();
  const marks = new Map<string, string>();
  keys.forEach((key, index) => {
    const view = items.find((other) => other.key === key);
    const item = present.get(view?.title ?? '');
    if (view === undefined || item === undefined) return;
    const filled = view.kind === 'CHOICE' ? chosen(item.asMultipleChoiceItem()) : item.asTextItem().createResponse(String(FIRST_MARK + index));
    response.withItemResponse(filled);
    marks.set(String(filled.getResponse()), key);
  });
  return entriesIn(response.toPrefilledUrl(), marks);
};

/** Choices may have been reworded by hand, and one that the field lacks is refused: its own first one is always taken. */
const chosen = (item: GoogleAppsScript.Forms.MultipleChoiceItem): GoogleAppsScript.Forms.ItemResponse =>
  item.createResponse(item.getChoices()[0]?.getValue() ?? '');

const entriesIn = (url: string, marks: ReadonlyMap<string, string>): Record<string, string> => {
  const entries: Record<string, string> = {};
  for (const part of url.split(/[?&]/)) {
    const [, entry, mark] = /^entry\.(\d+)=(.*)$/.exec(part) ?? [];
    const key = marks.get(decodeURIComponent((mark ?? '').replace(/\+/g, ' ')));
    if (key !== undefined && entry !== undefined) entries[key] = entry;
  }
  return entries;
};
