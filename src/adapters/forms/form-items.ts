import type { FormItemView } from '../../text/form-view';

type Form = GoogleAppsScript.Forms.Form;

/**
 * Adds questions that are missing; the title is the key under which answers are filed. It is set
 * last, so that a question without one was left by a run that died, and is made again.
 */
export const putItems = (form: Form, items: readonly FormItemView[]): boolean => {
  form.getItems().filter(isUnfinished).forEach((item) => form.deleteItem(item));
  const present = new Map(form.getItems().map((item) => [item.getTitle(), item]));
  for (const view of items) {
    const item = present.get(view.title);
    if (item === undefined) addItem(form, view);
    else if (item.getHelpText() !== view.helpText) item.setHelpText(view.helpText);
  }
  return items.some((view) => !present.has(view.title));
};

/** Kinds of questions that are made here; a picture or heading without a title is somebody's own. */
const OWN_TYPES = new Set(['DATE', 'TEXT', 'PARAGRAPH_TEXT', 'MULTIPLE_CHOICE']);

const isUnfinished = (item: GoogleAppsScript.Forms.Item): boolean => item.getTitle() === '' && OWN_TYPES.has(String(item.getType()));

const addItem = (form: Form, view: FormItemView): void => {
  switch (view.kind) {
    case 'DATE':
      return void form.addDateItem().setHelpText(view.helpText).setRequired(view.required).setTitle(view.title);
    case 'PARAGRAPH':
      return void form.addParagraphTextItem().setHelpText(view.helpText).setRequired(view.required).setTitle(view.title);
    case 'CHOICE':
      return addChoiceItem(form, view);
    case 'TEXT':
      return addTextItem(form, view);
  }
};

const addTextItem = (form: Form, view: FormItemView): void => {
  const item = form.addTextItem().setHelpText(view.helpText).setRequired(view.required);
  if (view.pattern !== undefined) {
    const rule = FormApp.createTextValidation()
      .requireTextMatchesPattern(view.pattern)
      .setHelpText(view.patternHelp ?? '')
      .build();
    item.setValidation(rule);
  }
  item.setTitle(view.title);
};

const addChoiceItem = (form: Form, view: FormItemView): void => {
  const item = form.addMultipleChoiceItem().setHelpText(view.helpText).setRequired(view.required);
  item.setChoiceValues([...(view.choices ?? [])]);
  item.setTitle(view.title);
};
