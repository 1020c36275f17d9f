import type { FormItemView } from '../../text/form-view';

type Form = GoogleAppsScript.Forms.Form;

/** Adds questions that are missing; the title is the key under which answers are filed. */
export const putItems = (form: Form, items: readonly FormItemView[]): boolean => {
  const present = new Map(form.getItems().map((item) => [item.getTitle(), item]));
  for (const view of items) {
    const item = present.get(view.title);
    if (item === undefined) addItem(form, view);
    else if (item.getHelpText() !== view.helpText) item.setHelpText(view.helpText);
  }
  return items.some((view) => !present.has(view.title));
};

const addItem = (form: Form, view: FormItemView): void => {
  switch (view.kind) {
    case 'DATE':
      return void form.addDateItem().setTitle(view.title).setHelpText(view.helpText).setRequired(view.required);
    case 'PARAGRAPH':
      return void form.addParagraphTextItem().setTitle(view.title).setHelpText(view.helpText).setRequired(view.required);
    case 'CHOICE':
      return addChoiceItem(form, view);
    case 'TEXT':
      return addTextItem(form, view);
  }
};

const addTextItem = (form: Form, view: FormItemView): void => {
  const item = form.addTextItem().setTitle(view.title).setHelpText(view.helpText).setRequired(view.required);
  if (view.pattern === undefined) return;
  const rule = FormApp.createTextValidation()
    .requireTextMatchesPattern(view.pattern)
    .setHelpText(view.patternHelp ?? '')
    .build();
  item.setValidation(rule);
};

const addChoiceItem = (form: Form, view: FormItemView): void => {
  const item = form.addMultipleChoiceItem().setTitle(view.title).setHelpText(view.helpText).setRequired(view.required);
  item.setChoiceValues([...(view.choices ?? [])]);
};
