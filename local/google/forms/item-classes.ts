import { checkArguments } from '../checked-arguments';
import { ERROR_TEXTS, invalidArgumentText } from '../error-texts';
import { serve } from '../served';
import type { FormItemState } from '../state';
import { formatDate } from '../utilities/format-date';
import type { FormGround } from './form-ground';
import { FormItem } from './form-item';
import type { ItemResponse } from './item-response';
import { QuestionItem } from './question-item';
import { ruleOf } from './text-validation';

/** TextItem and ParagraphTextItem. */
export class TextItem extends QuestionItem {
  setValidation(validation: unknown): this {
    const rule = ruleOf(validation);
    if (rule === null) checkArguments(this.ground.execution, `FormApp.${this.className}.setValidation`, { given: [validation], shapes: [] });
    return this.edit('setValidation', { validation: rule });
  }

  clearValidation(): this {
    return this.edit('clearValidation', { validation: null });
  }

  createResponse(response: string): ItemResponse {
    checkArguments(this.ground.execution, `FormApp.${this.className}.createResponse`, { given: [response], shapes: [['String']] });
    return this.respond(response);
  }
}

/** DateItem: the answer to it is a day, kept as «yyyy-MM-dd». */
export class DateItem extends QuestionItem {
  createResponse(response: Date): ItemResponse {
    checkArguments(this.ground.execution, 'FormApp.DateItem.createResponse', { given: [response], shapes: [['Date']] });
    return this.respond(formatDate(response.getTime(), this.ground.timeZone, 'yyyy-MM-dd'));
  }
}

/** Choice: a value to pick. */
class Choice {
  constructor(
    private readonly ground: FormGround,
    private readonly value: string,
  ) {}

  getValue(): string {
    return this.ground.read('Choice.getValue', () => this.value);
  }
}

/** ListItem and MultipleChoiceItem. */
export class ChoiceItem extends QuestionItem {
  createChoice(value: string): Choice {
    return this.ground.read(`${this.className}.createChoice`, () => serve('Choice', new Choice(this.ground, String(value))));
  }

  getChoices(): Choice[] {
    return this.ground.read(`${this.className}.getChoices`, () => this.item.choices.map((value) => serve('Choice', new Choice(this.ground, value))));
  }

  setChoices(choices: readonly Choice[]): this {
    const values = this.ground.execution.quietly(() => choices.map((choice) => choice.getValue()));
    return this.#choose('setChoices', values);
  }

  setChoiceValues(values: readonly unknown[]): this {
    return this.#choose('setChoiceValues', values.map(String));
  }

  createResponse(response: string): ItemResponse {
    if (!this.item.choices.includes(response)) this.ground.execution.fail(invalidArgumentText('response'));
    return this.respond(response);
  }

  #choose(name: string, values: string[]): this {
    if (values.length === 0) this.ground.execution.fail(invalidArgumentText('choices'));
    if (new Set(values).size !== values.length) this.ground.execution.fail(ERROR_TEXTS.duplicateChoices);
    return this.edit(name, { choices: values });
  }
}

/** SectionHeaderItem and PageBreakItem: text without an answer. */
export class HeadingItem extends FormItem {}

const CLASS_NAMES: Readonly<Record<FormItemState['type'], string>> = {
  TEXT: 'TextItem',
  PARAGRAPH_TEXT: 'ParagraphTextItem',
  DATE: 'DateItem',
  LIST: 'ListItem',
  MULTIPLE_CHOICE: 'MultipleChoiceItem',
  SECTION_HEADER: 'SectionHeaderItem',
  PAGE_BREAK: 'PageBreakItem',
};

type ItemClass = new (ground: FormGround, item: FormItemState, className: string) => FormItem;

const CLASSES: Readonly<Record<FormItemState['type'], ItemClass>> = {
  TEXT: TextItem,
  PARAGRAPH_TEXT: TextItem,
  DATE: DateItem,
  LIST: ChoiceItem,
  MULTIPLE_CHOICE: ChoiceItem,
  SECTION_HEADER: HeadingItem,
  PAGE_BREAK: HeadingItem,
};

/** The typed face of an item. */
export const typedItem = <T extends FormItem>(ground: FormGround, item: FormItemState): T => {
  const className = CLASS_NAMES[item.type];
  return serve(className, new CLASSES[item.type](ground, item, className) as T);
};
