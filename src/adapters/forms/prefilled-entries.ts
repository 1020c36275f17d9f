import type { FormItemView } from '../../text/form-view';

type Form = GoogleAppsScript.Forms.Form;

/** A number that every rule of the forms accepts and that no two fields share. */
const FIRST_MARK = 9000001;

/**
 * Numbers under which a link fills in text fields, by key. They are not the items' ids, and only
 * an address that the form itself makes tells them: one with a different mark in each field.
 */
export const prefilledEntries = (form: Form, items: readonly FormItemView[], keys: readonly string[]): Record<string, string> => {
  const present = new Map(form.getItems().map((item) => [item.getTitle(), item]));
  const response = form.createResponse();
  const marks = new Map<string, string>();
  keys.forEach((key, index) => {
    const item = present.get(items.find((view) => view.key === key)?.title ?? '');
    if (item === undefined) return;
    const mark = String(FIRST_MARK + index);
    response.withItemResponse(item.asTextItem().createResponse(mark));
    marks.set(mark, key);
  });
  return entriesIn(response.toPrefilledUrl(), marks);
};

const entriesIn = (url: string, marks: ReadonlyMap<string, string>): Record<string, string> => {
  const entries: Record<string, string> = {};
  for (const part of url.split(/[?&]/)) {
    const [, entry, mark] = /^entry\.(\d+)=(\d+)$/.exec(part) ?? [];
    const key = marks.get(mark ?? '');
    if (key !== undefined && entry !== undefined) entries[key] = entry;
  }
  return entries;
};
