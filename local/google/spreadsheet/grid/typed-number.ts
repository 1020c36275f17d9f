import type { LocaleTraits } from './locale';

export interface TypedNumber {
  readonly value: number;
  /** Format that typing such a text gives the cell, or null. */
  readonly numberFormat: string | null;
}

const patterns = new Map<string, RegExp>();

const patternOf = ({ decimal, group }: LocaleTraits): RegExp => {
  const known = patterns.get(decimal + group);
  if (known !== undefined) return known;
  const whole = `(?:\\d+|\\d{1,3}(?:\\${group}\\d{3})+)`;
  const created = new RegExp(`^([+-]?)(${whole}(?:\\${decimal}\\d*)?|\\${decimal}\\d+)(?:[eE]([+-]?\\d+))?(%?)$`);
  patterns.set(decimal + group, created);
  return created;
};

const formatOf = (text: string, traits: LocaleTraits): string | null => {
  if (text.endsWith('%')) return text.includes(traits.decimal) ? '0.00%' : '0%';
  if (/[eE]/.test(text)) return '0.00E+00';
  if (!text.includes(traits.group)) return null;
  return text.includes(traits.decimal) ? '#,##0.00' : '#,##0';
};

/** Number that a person typed in the book's locale, or null when the text is none. */
export const typedNumber = (text: string, traits: LocaleTraits): TypedNumber | null => {
  const trimmed = text.trim();
  const match = patternOf(traits).exec(trimmed);
  if (match === null) return null;
  const digits = (match[2] ?? '').replaceAll(traits.group, '').replace(traits.decimal, '.');
  const magnitude = Number(`${digits}e${match[3] ?? '0'}`);
  if (!Number.isFinite(magnitude)) return null;
  const signed = match[1] === '-' ? -magnitude : magnitude;
  return { value: match[4] === '%' ? signed / 100 : signed, numberFormat: formatOf(trimmed, traits) };
};
