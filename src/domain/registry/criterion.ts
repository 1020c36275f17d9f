/** One criterion of the plan: what is counted, for whom, how much is asked, who leads. */
export interface Criterion {
  /** Stable id such as `VNEID_L2`; code and ledger use nothing else. */
  readonly id: string;
  /** Number in section II.B of the plan; for people and for order only. */
  readonly number: number;
  readonly name: string;
  readonly shortName: string;
  /** What one counted person is, as printed under tables and in the form's help. */
  readonly unit: string;
  /** Population group whose denominator is the base, such as `ADULT`. */
  readonly group: string;
  /** Target in hundredths of a percent (40 % = 4000), so that comparisons stay in integers. */
  readonly targetHundredths: number;
  readonly comparator: Comparator;
  /** Id of the lead agency. */
  readonly leadAgency: string;
  /** Points (day, percent) that replace the straight plan line when there are any; in order of day. */
  readonly milestones: readonly Milestone[];
}

/** `>=` is reached at the target, `>` only above it (criterion 5: «trên 93 %»). */
export type Comparator = '>=' | '>';

/** A percent that the plan wants reached by the end of a day. */
export interface Milestone {
  readonly day: string;
  readonly percent: number;
}
