/** Columns of a pasted list behind the name; each group of people is a denominator. */
export const GROUPS = ['SIX_PLUS', 'ADULT', 'HEALTH'] as const;

/** A village as a line of a pasted list gives it. */
export interface ListedVillage {
  readonly id: string;
  readonly order: number;
  readonly name: string;
  readonly counts: Readonly<Partial<Record<(typeof GROUPS)[number], number>>>;
  readonly reporters: readonly string[];
}

/** Why a line is left out; `line` counts from 1, as people see it. */
export interface ListProblem {
  readonly line: number;
  readonly code: 'NO_NAME' | 'NOT_A_COUNT' | 'NOT_AN_ADDRESS' | 'NAMED_TWICE' | 'KNOWN';
  readonly given: string;
}

/** What a pasted list would add, and the lines that it cannot. */
export interface ParsedList {
  readonly villages: readonly ListedVillage[];
  readonly problems: readonly ListProblem[];
}
