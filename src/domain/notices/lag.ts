import type { Settings } from '../registry/settings';
import { isCovered } from '../standing/baseline';
import { isWithin } from '../standing/status';
import type { ClosingView, CriterionView } from './closing-view';

export { bestCase, bestCaseOf } from './best-case';
export type { BestCase } from './best-case';
export { closingView } from './closing-view';
export type { ClosingView, CriterionView } from './closing-view';

/** The rules by which a criterion enters and leaves the digest. */
export type LagRules = Pick<Settings, 'fireAfter' | 'clearAfter' | 'clearPoints' | 'minCoverage'>;

/** A criterion that left the digest, and the period in which it had entered. */
export interface Recovery {
  readonly criterionId: string;
  readonly sincePeriodId: string;
}

/** The digest after a closing. Criterion ids in the order of the closing's criteria. */
export interface LagState {
  readonly periodId: string;
  /** In the digest, those that just entered included. */
  readonly open: readonly string[];
  readonly entered: readonly string[];
  readonly recovered: readonly Recovery[];
  /** At BEHIND, but too few villages reported to say so; an open one stays open. */
  readonly heldBack: readonly string[];
}

/** Memory of one criterion between closings. */
interface Watch {
  readonly since: string | null;
  readonly behind: number;
  readonly clear: number;
}

const UNWATCHED: Watch = { since: null, behind: 0, clear: 0 };

const isHeldBack = (view: CriterionView, rules: LagRules): boolean =>
  view.status === 'BEHIND' && view.bestCaseStatus !== 'BEHIND' && !isCovered(view.coverage, rules.minCoverage);

/**
 * A closing that is held back neither counts as behind nor breaks the row of those that do; nor
 * does one that is behind only because denominators changed: nobody worked less.
 */
const whileClosed = (watch: Watch, view: CriterionView, rules: LagRules): Watch => {
  if (isHeldBack(view, rules) || view.onlyByDenominator === true) return watch;
  return { ...watch, behind: view.status === 'BEHIND' ? watch.behind + 1 : 0 };
};

const whileOpen = (watch: Watch, view: CriterionView, rules: LagRules): Watch => {
  const isClear = view.gap !== null && isWithin(view.gap, rules.clearPoints);
  return { ...watch, clear: isClear ? watch.clear + 1 : 0 };
};

const advance = (watch: Watch, view: CriterionView, closing: { periodId: string; rules: LagRules }): Watch => {
  if (watch.since !== null) {
    const next = whileOpen(watch, view, closing.rules);
    return next.clear >= closing.rules.clearAfter ? UNWATCHED : next;
  }
  const next = whileClosed(watch, view, closing.rules);
  return next.behind >= closing.rules.fireAfter ? { since: closing.periodId, behind: 0, clear: 0 } : next;
};

const stateAfter = (closing: ClosingView, watches: Map<string, Watch>, rules: LagRules): LagState => {
  const state = { open: new Array<string>(), entered: new Array<string>(), recovered: new Array<Recovery>(), heldBack: new Array<string>() };
  for (const [criterionId, view] of Object.entries(closing.criteria)) {
    const before = watches.get(criterionId) ?? UNWATCHED;
    const after = advance(before, view, { periodId: closing.periodId, rules });
    watches.set(criterionId, after);
    if (after.since !== null) state.open.push(criterionId);
    if (before.since === null && after.since !== null) state.entered.push(criterionId);
    if (before.since !== null && after.since === null) state.recovered.push({ criterionId, sincePeriodId: before.since });
    if (isHeldBack(view, rules)) state.heldBack.push(criterionId);
  }
  return { periodId: closing.periodId, ...state };
};

/**
 * The digest after each closing, oldest first: a criterion enters after `fireAfter` closings
 * in a row at BEHIND and stays until its gap was within `clearPoints` for `clearAfter`
 * closings in a row, so that one that hovers at the limit does not come and go.
 */
export const lagSeries = (closings: readonly ClosingView[], rules: LagRules): LagState[] => {
  const watches = new Map<string, Watch>();
  return closings.map((closing) => stateAfter(closing, watches, rules));
};
