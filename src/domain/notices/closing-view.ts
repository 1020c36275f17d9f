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
}

/** What was known at the closing of a period. */
export interface ClosingView {
  readonly periodId: string;
  readonly criteria: Readonly<Record<string, CriterionView>>;
}

/** The view of a standing that was taken at a closing from what was known then. */
export const closingView = (standing: Standing, registry: Registry): ClosingView => {
  const criteria: Record<string, CriterionView> = {};
  for (const { criterionId, status, gap, percent } of Object.values(standing.commune)) {
    const bestCaseStatus = bestCase(standing, registry, criterionId);
    criteria[criterionId] = { status, gap, percent, coverage: standing.currentCoverage, bestCaseStatus };
  }
  return { periodId: standing.currentPeriodId, criteria };
};
