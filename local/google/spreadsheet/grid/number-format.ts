import { traitsOf, type LocaleTraits } from './locale';

/** Pattern parts: quoted text, an escaped character, a bracketed condition or colour, a run of placeholders, or anything else. */
const PARTS = /"([^"]*)"|\\(.)|_.|\[[^\]]*\]|([0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+)(E[+-]0+)?|(.)/gsu;
const DATE_LETTERS = /[dDMyYHhmsS]/;

/** Format of a cell nobody formatted, as `getNumberFormat` names it. */
export const GENERAL = '0.###############';

export const isGeneral = (pattern: string | undefined): boolean =>
  pattern === undefined || pattern === '' || pattern.toLowerCase() === 'general' || pattern === GENERAL;

const withoutText = (pattern: string): string => pattern.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|general/gi, '');

const dateFormats = new Map<string, boolean>();

/** Whether numbers under this pattern are dates or times. */
export const isDateFormat = (pattern: string | undefined): boolean => {
  if (pattern === undefined) return false;
  const known = dateFormats.get(pattern);
  if (known !== undefined) return known;
  const answer = !isGeneral(pattern) && DATE_LETTERS.test(withoutText(pattern));
  dateFormats.set(pattern, answer);
  return answer;
};

/** Half away from zero on the decimal digits that people see, not on the binary fraction. */
const roundedDigits = (magnitude: number, decimals: number): string => {
  const [mantissa = '0', exponent = '0'] = magnitude.toString().split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  return Number.isSafeInteger(shifted) ? Number(`${shifted}e-${decimals}`).toFixed(decimals) : magnitude.toFixed(decimals);
};

const grouped = (digits: string, group: string): string => digits.replace(/\B(?=(\d{3})+$)/g, group);

const scientific = (magnitude: number, decimals: number, traits: LocaleTraits): string => {
  const [mantissa = '', exponent = '0'] = magnitude.toExponential(decimals).split('e');
  const power = Number(exponent);
  return `${mantissa.replace('.', traits.decimal)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
};

/** A plain number without any format: up to 15 digits, the locale's decimal sign, no grouping. */
export const generalNumber = (value: number, traits: LocaleTraits): string => {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return String(value);
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-9)) {
    return (value < 0 ? '-' : '') + scientific(Math.abs(value), 2, traits);
  }
  return String(Number(value.toPrecision(15))).replace('.', traits.decimal);
};

const placed = (magnitude: number, placeholder: string, traits: LocaleTraits): string => {
  const [whole = '', fraction = ''] = placeholder.split('.');
  const least = (fraction.match(/0/g) ?? []).length;
  const [digits = '0', decimals = ''] = roundedDigits(magnitude, fraction.replaceAll(',', '').length).split('.');
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
  const padded = digits.replace(/^0+/, '').padStart((whole.match(/0/g) ?? []).length, '0');
  const integer = whole.includes(',') ? grouped(padded, traits.group) : padded;
  return kept === '' ? integer : `${integer}${traits.decimal}${kept}`;
};

const sectionOf = (pattern: string, value: number): { section: string; signed: boolean } => {
  const sections = pattern.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [pattern];
  if (value < 0 && sections[1] !== undefined) return { section: sections[1], signed: false };
  if (value === 0 && sections[2] !== undefined) return { section: sections[2], signed: false };
  return { section: sections[0] ?? pattern, signed: value < 0 };
};

/** A number under a numeric pattern such as `#,##0`, `0.0%` or `0" người"`, in the locale's signs. */
export const formatNumber = (value: number, pattern: string, locale: string): string => {
  const traits = traitsOf(locale);
  const { section, signed } = sectionOf(pattern, value);
  const percent = withoutText(section).includes('%');
  const magnitude = Number((Math.abs(value) * (percent ? 100 : 1)).toPrecision(15));
  let used = false;
  const text = section.replace(PARTS, (part, quoted?: string, escaped?: string, digits?: string, power?: string, other?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    if (digits === undefined) return other === '@' ? generalNumber(value, traits) : other ?? (part.startsWith('_') ? ' ' : '');
    if (used) return '';
    used = true;
    return power === undefined ? placed(magnitude, digits, traits) : scientific(magnitude, (digits.split('.')[1] ?? '').length, traits);
  });
  const isZero = !/[1-9]/.test(text) && used;
  return signed && !isZero ? `-${text}` : text;
};
