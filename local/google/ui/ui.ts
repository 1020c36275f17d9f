import type { Execution } from '../../runtime/execution';
import type { MenuItem, Surroundings } from '../../runtime/surroundings';
import { enumeration, type EnumerationMember } from '../enumeration';
import { signatureText } from '../error-texts';
import { kindOf } from '../checked-arguments';
import { serve } from '../served';
import { MenuBuilder } from './menu-builder';

const BUTTON = enumeration('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const BUTTON_SET = enumeration('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

const BUTTONS_OF: Readonly<Record<string, readonly ('OK' | 'CANCEL' | 'YES' | 'NO')[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: EnumerationMember;
}

/** PromptResponse: the button pressed and the text typed. */
class PromptResponse {
  constructor(
    private readonly execution: Execution,
    private readonly button: EnumerationMember,
    private readonly text: string,
  ) {}

  getSelectedButton(): EnumerationMember {
    return this.execution.call('PromptResponse.getSelectedButton', 'FREE', () => this.button);
  }

  getResponseText(): string {
    return this.execution.call('PromptResponse.getResponseText', 'FREE', () => this.text);
  }
}

/** HtmlOutput members that a dialog reads. */
interface DialogContent {
  getContent(): string;
}

/** Ui: shows to the person at the keyboard, whose answers were prepared beforehand. */
export class Ui {
  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;

  constructor(
    private readonly execution: Execution,
    private readonly surroundings: Surroundings,
  ) {}

  createMenu(caption: string): MenuBuilder {
    return this.execution.call('Ui.createMenu', 'FREE', () =>
      serve('Menu', new MenuBuilder(this.execution, caption, (items: readonly MenuItem[]) => this.surroundings.menus.push({ title: caption, items }))),
    );
  }

  alert(...given: unknown[]): EnumerationMember {
    const question = this.#question('Ui.alert', given);
    return this.execution.call('Ui.alert', 'HANDLE', () => this.#ask(question).button);
  }

  prompt(...given: unknown[]): PromptResponse {
    const question = this.#question('Ui.prompt', given);
    return this.execution.call('Ui.prompt', 'HANDLE', () => {
      const { button, text } = this.#ask(question);
      return serve('PromptResponse', new PromptResponse(this.execution, button, text));
    });
  }

  showModalDialog(content: DialogContent, title: string): void {
    this.execution.call('Ui.showModalDialog', 'HANDLE', () => {
      this.surroundings.dialogs.push({ title, text: '', page: content.getContent() });
    });
  }

  #question(member: string, given: readonly unknown[]): Question {
    const [first, second, third] = given;
    const kinds = given.map(kindOf).join(',');
    if (kinds === 'String') return { title: '', text: String(first), buttons: BUTTON_SET.OK };
    if (kinds === 'String,Object') return { title: '', text: String(first), buttons: second as EnumerationMember };
    if (kinds === 'String,String,Object') return { title: String(first), text: String(second), buttons: third as EnumerationMember };
    return this.execution.fail(signatureText(member, kinds));
  }

  #ask(question: Question): { button: EnumerationMember; text: string } {
    this.surroundings.dialogs.push({ title: question.title, text: question.text });
    const offered = BUTTONS_OF[question.buttons.name()] ?? ['OK'];
    // A mere notice is read and put away; answers are for questions.
    const answer = question.buttons === BUTTON_SET.OK ? undefined : this.surroundings.answers.shift();
    const pressed = [...offered, 'CLOSE' as const].find((button) => button === answer?.button) ?? offered[0] ?? 'OK';
    return { button: BUTTON[pressed], text: answer?.text ?? '' };
  }
}
