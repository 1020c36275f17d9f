import { types } from 'node:util';
import { checkArguments } from '../checked-arguments';
import type { EnumerationMember } from '../enumeration';
import { ERROR_TEXTS, invalidArgumentText } from '../error-texts';
import { serve } from '../served';
import type { FormItemState, FormState } from '../state';
import { editUrl, publishedUrl, shortUrl } from './form-addresses';
import { FormSettings } from './form-settings';
import type { FormItem } from './form-item';
import { formResponse, type FormResponse } from './form-response';
import { genericItem, type GenericItem } from './generic-item';
import { typedItem, type ChoiceItem, type DateItem, type HeadingItem, type TextItem } from './item-classes';
import { DESTINATION_TYPE } from './enumerations';
import { link, unlink } from './linked-tab';

type ItemReference = number | { getId(): number };

/** Form: items, responses and destination; its switches are in FormSettings. */
export class Form extends FormSettings {
  getId(): string {
    return this.ground.read('Form.getId', () => this.form.id);
  }

  getEditUrl(): string {
    return this.ground.read('Form.getEditUrl', () => editUrl(this.form.id));
  }

  getPublishedUrl(): string {
    return this.ground.read('Form.getPublishedUrl', () => publishedUrl(this.form.id));
  }

  shortenFormUrl(url: string): string {
    return this.ground.read('Form.shortenFormUrl', () => shortUrl(url));
  }

  addTextItem(): TextItem {
    return this.#add('addTextItem', 'TEXT');
  }

  addParagraphTextItem(): TextItem {
    return this.#add('addParagraphTextItem', 'PARAGRAPH_TEXT');
  }

  addDateItem(): DateItem {
    return this.#add('addDateItem', 'DATE');
  }

  addListItem(): ChoiceItem {
    return this.#add('addListItem', 'LIST');
  }

  addMultipleChoiceItem(): ChoiceItem {
    return this.#add('addMultipleChoiceItem', 'MULTIPLE_CHOICE');
  }

  addSectionHeaderItem(): HeadingItem {
    return this.#add('addSectionHeaderItem', 'SECTION_HEADER');
  }

  addPageBreakItem(): HeadingItem {
    return this.#add('addPageBreakItem', 'PAGE_BREAK');
  }

  getItems(itemType?: EnumerationMember): GenericItem[] {
    return this.ground.read('Form.getItems', () =>
      this.form.items.filter((item) => itemType === undefined || item.type === itemType.name()).map((item) => genericItem(this.ground, item)),
    );
  }

  /** Null for an unknown id, although nobody has recorded what the real service does. */
  getItemById(id: number): GenericItem | null {
    return this.ground.read('Form.getItemById', () => {
      const item = this.form.items.find((candidate) => candidate.id === id);
      return item === undefined ? null : genericItem(this.ground, item);
    });
  }

  moveItem(from: ItemReference, toIndex: number): GenericItem {
    const item = this.#referenced(from);
    if (toIndex < 0 || toIndex >= this.form.items.length) this.execution.fail(invalidArgumentText('toIndex'));
    this.ground.edit('Form.moveItem', () => {
      this.form.items.splice(this.ground.indexOf(item), 1);
      this.form.items.splice(toIndex, 0, item);
    });
    return genericItem(this.ground, item);
  }

  deleteItem(reference: ItemReference): void {
    const item = this.#referenced(reference);
    this.ground.edit('Form.deleteItem', () => this.form.items.splice(this.ground.indexOf(item), 1));
  }

  /** All responses, or those after an instant. */
  getResponses(timestamp?: Date): FormResponse[] {
    return this.execution.call('Form.getResponses', 'FORM_OPEN', () => {
      const after = types.isDate(timestamp) ? timestamp.getTime() : Number.NEGATIVE_INFINITY;
      return this.form.responses.filter((response) => response.timestamp > after).map((response) => formResponse(this.ground, response));
    });
  }

  createResponse(): FormResponse {
    return this.ground.read('Form.createResponse', () => formResponse(this.ground, null));
  }

  /** Empties the form's own store; rows of the linked tab stay. */
  deleteAllResponses(): this {
    this.ground.edit('Form.deleteAllResponses', () => {
      this.form.responses = [];
    });
    return serve('Form', this);
  }

  /** Every call adds a new tab to the book, with all earlier responses. */
  setDestination(type: EnumerationMember, id: string): this {
    checkArguments(this.execution, 'FormApp.Form.setDestination', { given: [type === DESTINATION_TYPE.SPREADSHEET ? type : String(type), id], shapes: [['Object', 'String']] });
    this.execution.call('Form.setDestination', 'FORM_EDIT', () => {
      const book = this.execution.state.books.get(id) ?? this.execution.fail(ERROR_TEXTS.access);
      unlink(this.execution.state, this.form);
      this.form.destination = { bookId: id, sheetId: -1 };
      this.form.revision += 1;
      this.execution.afterCalls(this.linkDelayCalls, () => link(this.execution.state, this.form, { book, random: () => this.execution.random() }));
    });
    return serve('Form', this);
  }

  removeDestination(): this {
    this.execution.call('Form.removeDestination', 'FORM_EDIT', () => {
      unlink(this.execution.state, this.form);
      this.form.revision += 1;
    });
    return serve('Form', this);
  }

  /** Throws for a form without destination: the service has no null here. */
  getDestinationId(): string {
    return this.ground.read('Form.getDestinationId', () => this.form.destination?.bookId ?? this.execution.fail(ERROR_TEXTS.noDestination));
  }

  getDestinationType(): EnumerationMember {
    return this.ground.read('Form.getDestinationType', () => (this.form.destination === null ? this.execution.fail(ERROR_TEXTS.noDestination) : DESTINATION_TYPE.SPREADSHEET));
  }

  override toString(): string {
    return 'Form';
  }

  #add<T extends FormItem>(name: string, type: FormItemState['type']): T {
    const item = newItem(this.form, type);
    this.ground.edit(`Form.${name}`, () => {
      this.form.items.push(item);
      this.form.nextItemId += 1 + Math.floor(this.execution.random() * 1_000_000);
    });
    return typedItem<T>(this.ground, item);
  }

  #referenced(reference: ItemReference): FormItemState {
    const { items } = this.form;
    const item = typeof reference === 'number' ? items[reference] : items.find(({ id }) => id === this.execution.quietly(() => reference.getId()));
    return item ?? this.execution.fail(ERROR_TEXTS.noItem);
  }
}

/** A new choice item has one choice with an empty value. */
const newItem = (form: FormState, type: FormItemState['type']): FormItemState => ({
  id: form.nextItemId,
  type,
  title: '',
  helpText: '',
  required: false,
  choices: type === 'LIST' || type === 'MULTIPLE_CHOICE' ? [''] : [],
  validation: null,
});
