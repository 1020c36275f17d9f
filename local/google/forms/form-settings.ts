import type { ScriptExecution } from '../../runtime/script-execution';
import type { EnumerationMember } from '../enumeration';
import { checkArguments } from '../checked-arguments';
import { ERROR_TEXTS } from '../error-texts';
import { serve } from '../served';
import type { FormState } from '../state';
import type { FormGround } from './form-ground';

/** The texts and switches of a form. */
export class FormSettings {
  protected readonly ground: FormGround;
  protected readonly linkDelayCalls: number;

  constructor(ground: FormGround, linkDelayCalls: number) {
    this.ground = ground;
    this.linkDelayCalls = linkDelayCalls;
  }

  protected get form(): FormState {
    return this.ground.form;
  }

  protected get execution(): ScriptExecution {
    return this.ground.execution;
  }

  /** Empty until it is set: the name given at creation is that of the file. */
  getTitle(): string {
    return this.ground.read('Form.getTitle', () => this.form.title);
  }

  setTitle(title: string): this {
    return this.#text('setTitle', { title });
  }

  getDescription(): string {
    return this.ground.read('Form.getDescription', () => this.form.description);
  }

  setDescription(description: string): this {
    return this.#text('setDescription', { description });
  }

  getConfirmationMessage(): string {
    return this.ground.read('Form.getConfirmationMessage', () => this.form.confirmationMessage);
  }

  setConfirmationMessage(message: string): this {
    return this.#text('setConfirmationMessage', { confirmationMessage: message });
  }

  getCustomClosedFormMessage(): string {
    return this.ground.read('Form.getCustomClosedFormMessage', () => this.form.closedMessage);
  }

  /** Refused once the form has been closed. */
  setCustomClosedFormMessage(message: string): this {
    if (!this.form.accepting) this.execution.fail(ERROR_TEXTS.invalidFormData);
    return this.#text('setCustomClosedFormMessage', { closedMessage: message });
  }

  isAcceptingResponses(): boolean {
    return this.ground.read('Form.isAcceptingResponses', () => this.form.published && this.form.accepting);
  }

  /** Closing leaves the form published; opening needs a published form. */
  setAcceptingResponses(enabled: boolean): this {
    if (enabled && !this.form.published) this.execution.fail(ERROR_TEXTS.unpublishedForm);
    return this.#set('setAcceptingResponses', { accepting: enabled });
  }

  supportsAdvancedResponderPermissions(): boolean {
    return this.ground.read('Form.supportsAdvancedResponderPermissions', () => true);
  }

  isPublished(): boolean {
    return this.ground.read('Form.isPublished', () => this.form.published);
  }

  /** Publishing also opens the form for responses. */
  setPublished(enabled: boolean): this {
    return this.#set('setPublished', enabled ? { published: true, accepting: true } : { published: false });
  }

  collectsEmail(): boolean {
    return this.ground.read('Form.collectsEmail', () => this.form.emailCollection !== 'DO_NOT_COLLECT');
  }

  setCollectEmail(collect: boolean): this {
    return this.#set('setCollectEmail', { emailCollection: collect ? 'VERIFIED' : 'DO_NOT_COLLECT' });
  }

  /** Not in Google's reference, yet used by public scripts. */
  setEmailCollectionType(type: EnumerationMember): this {
    return this.#set('setEmailCollectionType', { emailCollection: type.name() as FormState['emailCollection'] });
  }

  canEditResponse(): boolean {
    return this.ground.read('Form.canEditResponse', () => this.form.allowEdits);
  }

  setAllowResponseEdits(enabled: boolean): this {
    return this.#set('setAllowResponseEdits', { allowEdits: enabled });
  }

  hasLimitOneResponsePerUser(): boolean {
    return this.ground.read('Form.hasLimitOneResponsePerUser', () => this.form.limitOne);
  }

  setLimitOneResponsePerUser(enabled: boolean): this {
    return this.#set('setLimitOneResponsePerUser', { limitOne: enabled });
  }

  hasRespondAgainLink(): boolean {
    return this.ground.read('Form.hasRespondAgainLink', () => this.form.showLinkToRespondAgain);
  }

  setShowLinkToRespondAgain(enabled: boolean): this {
    return this.#set('setShowLinkToRespondAgain', { showLinkToRespondAgain: enabled });
  }

  hasProgressBar(): boolean {
    return this.ground.read('Form.hasProgressBar', () => this.form.progressBar);
  }

  setProgressBar(enabled: boolean): this {
    return this.#set('setProgressBar', { progressBar: enabled });
  }

  #text(name: string, change: Partial<FormState>): this {
    checkArguments(this.execution, `FormApp.Form.${name}`, { given: Object.values(change), shapes: [['String']] });
    return this.#set(name, change);
  }

  #set(name: string, change: Partial<FormState>): this {
    this.ground.edit(`Form.${name}`, () => Object.assign(this.form, change));
    return serve('Form', this);
  }
}
