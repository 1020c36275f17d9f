import { serve } from '../served';
import type { FormItemState } from '../state';
import type { FormGround } from './form-ground';
import type { FormItem } from './form-item';
import { genericItem } from './generic-item';

/** ItemResponse: one answer. */
export class ItemResponse {
  readonly #ground: FormGround;
  readonly #item: FormItemState;
  readonly #answer: string;

  constructor(ground: FormGround, item: FormItemState, answer: string) {
    this.#ground = ground;
    this.#item = item;
    this.#answer = answer;
  }

  getItem(): FormItem {
    return this.#ground.read('ItemResponse.getItem', () => genericItem(this.#ground, this.#item));
  }

  getResponse(): string {
    return this.#ground.read('ItemResponse.getResponse', () => this.#answer);
  }
}

/** The face of one answer. */
export const newItemResponse = (ground: FormGround, item: FormItemState, answer: string): ItemResponse =>
  serve('ItemResponse', new ItemResponse(ground, item, answer));
