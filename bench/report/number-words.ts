import type { Unit } from './line';

const WORDS: Readonly<Record<Unit, { readonly word: string; readonly decimals: number }>> = {
  CALLS: { word: 'lần gọi', decimals: 0 },
  MILLIS: { word: 'ms', decimals: 2 },
  MINUTES: { word: 'phút', decimals: 2 },
  SECONDS: { word: 'giây', decimals: 1 },
  NANOS: { word: 'ns', decimals: 0 },
  KILOBYTES: { word: 'KB', decimals: 1 },
  TIMES: { word: 'lần', decimals: 0 },
  REPORTS: { word: 'báo cáo', decimals: 0 },
  MAILS: { word: 'thư', decimals: 1 },
  PERCENT: { word: '%', decimals: 1 },
};

/** From this on, a fraction says nothing. */
const LARGE = 100;

/** A figure with its unit, the Vietnamese way: comma before decimals, points between thousands. */
export const numberWords = (figure: number, unit: Unit): string => {
  const { word, decimals } = WORDS[unit];
  const maximumFractionDigits = Math.abs(figure) >= LARGE ? 0 : decimals;
  return `${figure.toLocaleString('vi-VN', { maximumFractionDigits })} ${word}`;
};
