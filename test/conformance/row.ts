/**
 * How sure an expectation is: tests on the live service assert it (A), such tests have a branch
 * for the live service alone (A+), it was observed live and written down (O), Google's reference
 * says so (DOC), or it is doubtful and nothing may rest on it (?).
 */
export type Certainty = 'A' | 'A+' | 'O' | 'DOC' | '?';

/** Language of the account; Google's names and messages follow it. */
export type Language = 'vi' | 'en';

/** What survives a cell and a file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a call must give; a text of an error is null where nobody has recorded it in that language. */
export type Expectation =
  | { readonly equals: Json }
  | { readonly inLanguage: Readonly<Record<Language, Json>> }
  /** Source of a regular expression that the given text must match. */
  | { readonly matches: string }
  | { readonly throws: Readonly<Record<Language, string | null>>; readonly name: string };

/** One behaviour of one member of Google's services. */
export interface Row {
  readonly id: string;
  /** `Class.member` as in Google's reference. */
  readonly member: string;
  /** Further members without which the expectation would not hold. */
  readonly also?: readonly string[];
  /** Runs inside the script, over Google's globals; what it gives goes through JSON. */
  readonly call: () => unknown;
  readonly expect: Expectation;
  readonly source: string;
  readonly certainty: Certainty;
  readonly language: Language | 'both';
  /** Why `runConformance` leaves it out on a real account. */
  readonly localOnly?: string;
}

/** Where expectations come from. */
export const SOURCES = {
  live: 'practitioners’ tests on the live service',
  branch: 'practitioners’ tests, branch for the live service only',
  observed: 'observed on the live service and written down',
  reference: 'Google’s reference',
  fake: 'asserted on stand-ins only',
  hypothesis: 'nobody has written it down',
} as const;

const CERTAINTY_OF: Readonly<Record<keyof typeof SOURCES, Certainty>> = {
  live: 'A', branch: 'A+', observed: 'O', reference: 'DOC', fake: '?', hypothesis: '?',
};

/** A row in short: source and language of the table unless it says otherwise; a bare value is what the call gives. */
export interface ShortRow {
  readonly id: string;
  readonly member: string;
  readonly also?: readonly string[];
  readonly call: () => unknown;
  readonly gives?: Json;
  readonly expect?: Expectation;
  readonly from?: keyof typeof SOURCES;
  /** Added to the source: an issue number, a page. */
  readonly where?: string;
  readonly language?: Language;
  readonly localOnly?: string;
}

const longRow = (short: ShortRow, standard: keyof typeof SOURCES): Row => {
  const { from = standard, where, gives, expect, language = 'both', ...rest } = short;
  return {
    ...rest,
    expect: expect ?? { equals: gives ?? null },
    source: where === undefined ? SOURCES[from] : `${SOURCES[from]}; ${where}`,
    certainty: CERTAINTY_OF[from],
    language,
  };
};

/** A table of rows that mostly have one source. */
export const table = (from: keyof typeof SOURCES, rows: readonly ShortRow[]): readonly Row[] => rows.map((row) => longRow(row, from));

/** One of Google's errors; without a Vietnamese text any text will do on a Vietnamese account. */
export const throws = (en: string | null, vi: string | null = null): Expectation => ({ throws: { en, vi }, name: 'Exception' });
