import type { Registry } from '../registry/registry';
import type { Coverage, Standing, Status } from '../standing/standing';
import { bestCase } from './best-case';

/** A criterion at a closing, as far as the digest is concerned. */
export interface CriterionView {
  readonly status: Status;
  /** plan − percent in points, or null. */
  readonly gap: number | null;
  readonly percent: number | null;
  /** Villages that reported in the period against villages in force. */
  readonly coverage: Coverage;
  /** Status if every silent village had reached 100 %. */
  readonly bestCaseStatus: Status;
  /** Whether it is behind only because denominators changed since the closing before. */
  readonly onlyByDenominator?: boolean;
}

/** What was known at the closing of a period. */
export interface ClosingView {
  readonly periodId: string;
  readonly criteria: Readonly<Record<string, CriterionView>>;
}

/**
 * The view of a standing that was taken at a closing from what was known then; `undisturbed` is
 * the same with the denominators of the closing before, null when none changed.
 */
export const closingView = (standing: Standing, registry: Registry, undisturbed: Standing | null = null): ClosingView => {
  const criteria: Record<string, CriterionView> = {};
  for (const { criterionId, status, gap, percent } of Object.values(standing.commune)) {
    const bestCaseStatus = bestCase(standing, registry, criterionId);
    const otherwise = undisturbed?.commune[criterionId]?.status ?? status;
    const onlyByDenominator = status === 'BEHIND' && otherwise !== 'BEHIND';
    criteria[criterionId] = { status, gap, percent, coverage: standing.currentCoverage, bestCaseStatus, onlyByDenominator };
  }
  return { periodId: standing.currentPeriodId, criteria };
};
