/** Error value of a formula; its code is what the cell shows. */
export class FormulaError extends Error {
  constructor(readonly code: '#ERROR!' | '#NAME?' | '#REF!' | '#VALUE!' | '#DIV/0!' | '#N/A' | '#NUM!') {
    super(code);
  }
}

const CODES: ReadonlySet<string> = new Set(['#ERROR!', '#NAME?', '#REF!', '#VALUE!', '#DIV/0!', '#N/A', '#NUM!']);

/** Whether a formula's stored result is an error. */
export const isErrorCode = (text: string): text is FormulaError['code'] => CODES.has(text);
