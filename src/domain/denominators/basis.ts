import type { Denominator } from '../registry/denominator';

/** Who is counted in a denominator: registered there, really living there, or a quota handed down. */
export const BASES = ['THUONG_TRU', 'THUC_TE_CU_TRU', 'CHI_TIEU_GIAO'] as const;

/** One of the bases of denominators. */
export type Basis = (typeof BASES)[number];

const WORDS: ReadonlyMap<string, Basis> = new Map<string, Basis>([
  ['thường trú', 'THUONG_TRU'], ['thực tế cư trú', 'THUC_TE_CU_TRU'],
  ['chỉ tiêu giao', 'CHI_TIEU_GIAO'], ['chỉ tiêu được giao', 'CHI_TIEU_GIAO'],
]);

/** The basis a cell names, by code or in words; '' for a blank one, null when it names none. */
export const basisOf = (text: string): Basis | '' | null => {
  const plain = text.trim();
  if (plain === '') return '';
  return BASES.find((basis) => basis === plain.toUpperCase()) ?? WORDS.get(plain.toLowerCase().replace(/^người /, '')) ?? null;
};

/** Rows that count while a basis is chosen: its own, and those that name none. Bases are never mixed in one sum. */
export const inBasis = (rows: readonly Denominator[], chosen: string): Denominator[] =>
  rows.filter(({ basis }) => basis === '' || basis === chosen);
