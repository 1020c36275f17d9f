/** The plan as its table states it, typed again on purpose: a wrong row in the product must show. */
export interface OracleCriterion {
  readonly id: 'VNEID_L2' | 'DIGITAL_SIGNATURE' | 'APP_THANHHOA' | 'DIGITAL_SKILLS' | 'HEALTH_RECORD';
  readonly group: 'SIX_PLUS' | 'ADULT' | 'HEALTH';
  /** Percent. */
  readonly target: number;
  /** Whether the target must be exceeded («trên 93 %»). */
  readonly strict: boolean;
}

export const CRITERIA: readonly OracleCriterion[] = [
  { id: 'VNEID_L2', group: 'SIX_PLUS', target: 100, strict: false },
  { id: 'DIGITAL_SIGNATURE', group: 'ADULT', target: 40, strict: false },
  { id: 'APP_THANHHOA', group: 'ADULT', target: 40, strict: false },
  { id: 'DIGITAL_SKILLS', group: 'ADULT', target: 100, strict: false },
  { id: 'HEALTH_RECORD', group: 'HEALTH', target: 93, strict: true },
];

/** Whether `achieved` of `eligible` meets the target, in integers. */
export const isMet = ({ target, strict }: OracleCriterion, achieved: number, eligible: number): boolean =>
  strict ? 100 * achieved > target * eligible : 100 * achieved >= target * eligible;

/** Least number of further people that meets the target, found by counting up from the obvious side. */
export const remaining = (criterion: OracleCriterion, achieved: number, eligible: number): number => {
  let further = Math.max(0, Math.floor((criterion.target * eligible) / 100) - achieved - 2);
  while (!isMet(criterion, achieved + further, eligible)) further += 1;
  return further;
};
