import { kindOf } from '../../checked-arguments';
import { signatureText } from '../../error-texts';
import type { ValidationState } from '../../state';
import type { Cell } from '../grid/cells';
import { checkBlock } from './block';
import { dataValidation, type DataValidation } from './data-validation';
import { INSIDE } from './place';
import { RangeFormats } from './range-formats';

const withNote = (cell: Cell, note: string | null): Cell => {
  const { note: _note, ...rest } = cell ?? { value: '' };
  return note === null || note === '' ? rest : { ...rest, note };
};

const withRule = (cell: Cell, rule: ValidationState | null): Cell => {
  const { validation: _rule, ...rest } = cell ?? { value: '' };
  return rule === null ? rest : { ...rest, validation: rule };
};

/** A rule that also makes the cell hold one of its values, as checkboxes do. */
const ticked = (cell: Cell, rule: ValidationState): Cell => {
  const [checked = true, unchecked = rule.values.length === 1 ? '' : false] = rule.values;
  const value = cell?.value ?? '';
  const kept = value === checked || value === unchecked;
  return { ...cell, validation: rule, value: kept ? value : (unchecked as string | boolean) };
};

/** Notes and data validation of a range. */
export class RangeRules extends RangeFormats {
  setNote(note: string | null): this {
    return this.write('setNote', () => (old) => withNote(old, note === null ? null : String(note)));
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    checkBlock(this.place, 'setNotes', notes);
    return this.write('setNotes', () => (old, row, column) => withNote(old, notes[row]?.[column] ?? null));
  }

  getNote(): string {
    return this.readFirst('getNote', (cell) => cell?.note ?? '');
  }

  getNotes(): string[][] {
    return this.read('getNotes', (cell) => cell?.note ?? '');
  }

  clearNote(): this {
    return this.write('clearNote', () => (old) => withNote(old, null));
  }

  setDataValidation(rule: DataValidation | null): this {
    return this.write('setDataValidation', () => {
      const state = this.#stateOf(rule, 'setDataValidation');
      return (old) => withRule(old, state);
    });
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    checkBlock(this.place, 'setDataValidations', rules);
    return this.write('setDataValidations', () => (old, row, column) =>
      withRule(old, this.#stateOf(rules[row]?.[column] ?? null, 'setDataValidations')));
  }

  getDataValidation(): DataValidation | null {
    return this.readFirst('getDataValidation', (cell) => this.#ruleOf(cell));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.read('getDataValidations', (cell) => this.#ruleOf(cell));
  }

  clearDataValidations(): this {
    return this.write('clearDataValidations', () => (old) => withRule(old, null));
  }

  insertCheckboxes(...values: [checked?: string | boolean, unchecked?: string | boolean]): this {
    const rule: ValidationState = { type: 'CHECKBOX', values: [...values], allowInvalid: false, helpText: null };
    return this.write('insertCheckboxes', () => (old) => ticked(old, rule));
  }

  #ruleOf(cell: Cell): DataValidation | null {
    return cell?.validation === undefined ? null : dataValidation(this.place.execution, cell.validation);
  }

  #stateOf(rule: DataValidation | null, member: string): ValidationState | null {
    if (rule === null) return null;
    const state = rule[INSIDE] as ValidationState | undefined;
    return state ?? this.place.execution.fail(signatureText(`SpreadsheetApp.Range.${member}`, kindOf(rule)));
  }
}
