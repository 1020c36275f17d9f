import fc from 'fast-check';
import { serialOfInstant, valueCell, viewCell } from '../../../src/adapters/books/cell-data';
import { FORMULAS } from '../../../src/adapters/books/formulas';
import { at, serialOf } from '../../support/fake-commune';
import { anyText } from '../../support/any-text';

describe('cell data', () => {
  it('valueCell: any text, is a text and never a formula', () => {
    fc.assert(fc.property(anyText({ minLength: 1 }), (text) => {
      expect(valueCell(text)).toEqual({ userEnteredValue: { stringValue: text } });
    }), { seed: 21 });
  });

  it.each(['=1+1', '+84912', '-1', '@a', '\t=1', "'=1", '=IMPORTXML("http://x.test";"//a")'])('valueCell: %j, is a text', (text) => {
    expect(Object.keys(valueCell(text).userEnteredValue ?? {})).toEqual(['stringValue']);
  });

  it('viewCell: any text of a view, is a text and never a formula', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (value) => {
      expect(viewCell({ value }, FORMULAS).userEnteredValue).toEqual({ stringValue: value });
    }), { seed: 22 });
  });

  it.each([[null, {}], ['', {}], [0, { userEnteredValue: { numberValue: 0 } }], [false, { userEnteredValue: { boolValue: false } }]] as const)('valueCell: %j, is %j', (value, cell) => {
    expect(valueCell(value)).toEqual(cell);
  });

  it('valueCell: a text longer than a cell, is cut', () => {
    expect(valueCell('a'.repeat(60_000)).userEnteredValue?.stringValue).toHaveLength(49_999);
  });

  it('viewCell: a cell of the program’s own formula, carries that formula', () => {
    expect(viewCell({ value: null, formulaId: 'STALE_BANNER' }, FORMULAS).userEnteredValue?.formulaValue).toContain('NOW()');
  });

  it('formulas: whatever the locale, hold no comma, decimal or array literal', () => {
    const bare = Object.values(FORMULAS).map((formula) => formula.replace(/"[^"]*"/g, '""'));
    expect(bare.filter((formula) => /[,.{}\\]/.test(formula))).toEqual([]);
  });

  it('viewCell: a day, is a date cell', () => {
    const cell = viewCell({ value: '2026-08-31', format: 'DAY' }, FORMULAS);
    expect([cell.userEnteredValue, cell.userEnteredFormat?.numberFormat?.pattern]).toEqual([{ numberValue: 46_265 }, 'dd/MM/yyyy']);
  });

  it('serialOfInstant: an instant, is its Vietnamese date and time', () => {
    expect(serialOfInstant(at('2026-08-31', 18))).toBeCloseTo(serialOf(at('2026-08-31', 18)), 9);
  });
});
