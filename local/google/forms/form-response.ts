import { ERROR_TEXTS } from '../error-texts';
import { serve } from '../served';
import type { FormItemState, FormResponseState } from '../state';
import { editResponseUrl, prefilledUrl } from './form-addresses';
import type { FormGround } from './form-ground';
import { newItemResponse, type ItemResponse } from './item-response';
import { isQuestion } from './linked-tab';
import { recordResponse } from './record-response';

/** Unanswered items of these types are listed with ''; other types are left out. */
const LISTED_WHEN_EMPTY: ReadonlySet<string> = new Set(['TEXT', 'PARAGRAPH_TEXT', 'DATE']);

/** FormResponse: stored, or still being filled in by the script. */
export class FormResponse {
  readonly #ground: FormGround;
  readonly #answers: Record<number, string>;
  readonly #stored: FormResponseState | null;

  constructor(ground: FormGround, stored: FormResponseState | null) {
    this.#ground = ground;
    this.#stored = stored;
    this.#answers = stored === null ? {} : { ...stored.answers };
  }

  /** Null before it is submitted. */
  getId(): string | null {
    return this.#ground.read('FormResponse.getId', () => this.#stored?.id ?? null);
  }

  /** With milliseconds, unlike the linked tab; null before it is submitted. */
  getTimestamp(): Date | null {
    const { Date } = this.#ground.execution.realm;
    return this.#ground.read('FormResponse.getTimestamp', () => (this.#stored === null ? null : new Date(this.#stored.timestamp)));
  }

  getRespondentEmail(): string {
    return this.#ground.read('FormResponse.getRespondentEmail', () => this.#stored?.email ?? '');
  }

  getItemResponses(): ItemResponse[] {
    return this.#ground.read('FormResponse.getItemResponses', () =>
      this.#ground.form.items
        .filter((item) => isQuestion(item) && this.#isListed(item))
        .map((item) => newItemResponse(this.#ground, item, this.#answers[item.id] ?? '')),
    );
  }

  getResponseForItem(item: { getId(): number }): ItemResponse | null {
    return this.#ground.read('FormResponse.getResponseForItem', () => {
      const id = this.#ground.execution.quietly(() => item.getId());
      const state = this.#ground.form.items.find((candidate) => candidate.id === id);
      return state === undefined || this.#answers[id] === undefined ? null : newItemResponse(this.#ground, state, this.#answers[id]);
    });
  }

  withItemResponse(response: ItemResponse): this {
    this.#ground.read('FormResponse.withItemResponse', () => {
      const [id, answer] = this.#ground.execution.quietly(() => [response.getItem().getId(), response.getResponse()] as const);
      this.#answers[id] = answer;
    });
    return serve('FormResponse', this);
  }

  toPrefilledUrl(): string {
    return this.#ground.read('FormResponse.toPrefilledUrl', () => prefilledUrl(this.#ground.form.id, this.#answers));
  }

  getEditResponseUrl(): string {
    return this.#ground.read('FormResponse.getEditResponseUrl', () => editResponseUrl(this.#ground.form.id, this.#stored?.id ?? ''));
  }

  /** Stores the response and its row; no trigger fires for what a script sends. */
  submit(): FormResponse {
    const { execution, form } = this.#ground;
    return execution.call('FormResponse.submit', 'FORM_EDIT', () => {
      if (!form.published || !form.accepting) execution.fail(ERROR_TEXTS.invalidFormData);
      const submission = { id: execution.newId('2_', 60), at: execution.now(), email: execution.effectiveUser, answers: this.#answers };
      return formResponse(this.#ground, recordResponse(execution.state, form, submission));
    });
  }

  #isListed(item: FormItemState): boolean {
    const answer = this.#answers[item.id];
    if (this.#stored === null) return answer !== undefined;
    return (answer ?? '') !== '' || LISTED_WHEN_EMPTY.has(item.type);
  }
}

/** The face of a stored response, or of a new one when `stored` is null. */
export const formResponse = (ground: FormGround, stored: FormResponseState | null): FormResponse =>
  serve('FormResponse', new FormResponse(ground, stored));
