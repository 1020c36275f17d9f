import type { EnumerationMember } from '../enumeration';
import { checkArguments } from '../checked-arguments';
import { serve } from '../served';
import type { FormItemState } from '../state';
import { ITEM_TYPE } from './enumerations';
import type { FormGround } from './form-ground';

/** What every item of a form has; `className` is Google's name of the class. */
export abstract class FormItem {
  protected readonly ground: FormGround;
  protected readonly item: FormItemState;
  protected readonly className: string;

  constructor(ground: FormGround, item: FormItemState, className: string) {
    this.ground = ground;
    this.item = item;
    this.className = className;
  }

  getId(): number {
    return this.ground.read(`${this.className}.getId`, () => this.item.id);
  }

  getIndex(): number {
    return this.ground.read(`${this.className}.getIndex`, () => this.ground.indexOf(this.item));
  }

  getType(): EnumerationMember {
    return this.ground.read(`${this.className}.getType`, () => ITEM_TYPE[this.item.type]);
  }

  getTitle(): string {
    return this.ground.read(`${this.className}.getTitle`, () => this.item.title);
  }

  setTitle(title: string): this {
    checkArguments(this.ground.execution, `FormApp.${this.className}.setTitle`, { given: [title], shapes: [['String']] });
    return this.edit('setTitle', { title });
  }

  getHelpText(): string {
    return this.ground.read(`${this.className}.getHelpText`, () => this.item.helpText);
  }

  setHelpText(text: string): this {
    checkArguments(this.ground.execution, `FormApp.${this.className}.setHelpText`, { given: [text], shapes: [['String']] });
    return this.edit('setHelpText', { helpText: text });
  }

  toString(): string {
    return this.className;
  }

  protected edit(name: string, change: Partial<FormItemState>): this {
    this.ground.edit(`${this.className}.${name}`, () => {
      this.ground.indexOf(this.item);
      Object.assign(this.item, change);
    });
    return serve(this.className, this);
  }
}
