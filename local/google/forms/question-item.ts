import { FormItem } from './form-item';
import { newItemResponse, type ItemResponse } from './item-response';

/** An item that is answered. */
export abstract class QuestionItem extends FormItem {
  isRequired(): boolean {
    return this.ground.read(`${this.className}.isRequired`, () => this.item.required);
  }

  setRequired(enabled: boolean): this {
    return this.edit('setRequired', { required: enabled });
  }

  protected respond(answer: string): ItemResponse {
    return this.ground.read(`${this.className}.createResponse`, () => newItemResponse(this.ground, this.item, answer));
  }
}
