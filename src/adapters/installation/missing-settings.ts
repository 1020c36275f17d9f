import type { Scalar } from '../../application/ports';

/**
 * Adds settings that a later program brought, by their key in the first column; what people typed stays.
 * An empty tab is left to the preset. Keys are permanent, so a row is never added twice.
 */
export const addMissingSettings = (sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly (readonly Scalar[])[]): void => {
  const last = sheet.getLastRow();
  if (last < 2) return;
  const present = new Set(sheet.getRange(2, 1, last - 1, 1).getValues().map(([key]) => String(key).trim()));
  const missing = rows.filter(([key]) => !present.has(String(key)));
  const width = missing[0]?.length ?? 0;
  if (width === 0) return;
  const short = last + missing.length - sheet.getMaxRows();
  if (short > 0) sheet.insertRowsAfter(sheet.getMaxRows(), short);
  sheet.getRange(last + 1, 1, missing.length, width).setNumberFormat('@').setValues(missing.map((row) => [...row]));
};
