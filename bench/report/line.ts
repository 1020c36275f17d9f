/** Unit of a figure; words and decimals follow from it. */
export type Unit = 'CALLS' | 'MILLIS' | 'MINUTES' | 'SECONDS' | 'NANOS' | 'KILOBYTES' | 'TIMES' | 'REPORTS' | 'MAILS' | 'PERCENT';

/** One measured figure beside what was aimed at. */
export interface Line {
  /** Permanent name, for those who compare runs. */
  readonly id: string;
  /** What was measured, for people. */
  readonly what: string;
  /** At which size, for people. */
  readonly size: string;
  readonly figure: number;
  /** Largest figure that meets the target; null where none was set. */
  readonly atMost: number | null;
  readonly unit: Unit;
}

/** Lines that belong together. */
export interface Group {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Whether a figure meets its target; null where none was set. */
export const isMet = ({ figure, atMost }: Line): boolean | null => (atMost === null ? null : figure <= atMost);
