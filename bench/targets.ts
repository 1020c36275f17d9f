import type { RunKind } from './services/spread';

/** Most service calls of one run: all of them, and those that move data (null: no target of its own). */
export const MOST_CALLS: Readonly<Record<RunKind, { readonly all: number; readonly data: number | null }>> = {
  submission: { all: 12, data: 8 },
  sweep: { all: 8, data: null },
  rebuild: { all: 16, data: null },
};

/** What the other figures are measured against. */
export const TARGETS = {
  burstMinutes: 3,
  peakDayMinutes: 9,
  foldNanosPerRow: 300,
  provinceMillis: 100,
  communeMillis: 1,
  bundleKilobytes: 160,
  coldLoadMillis: 15,
  seasonSeconds: 15,
} as const;

/** How a kind of run is called in the table. */
export const RUN_WORDS: Readonly<Record<RunKind, string>> = {
  submission: 'Một báo cáo được nhận',
  sweep: 'Một lượt quét, không có gì mới',
  rebuild: 'Tính lại toàn bộ',
};
