import { periodOrdinal } from '../calendar/period';
import { inheritedFigure } from '../figures/village-figure';
import type { Finding } from '../problem';
import type { Criterion } from '../registry/criterion';
import { eligibleOn } from '../registry/population';
import type { Registry } from '../registry/registry';
import type { Figure, Folded } from '../standing/fold';
import { isJump } from './jump';

/** A readable figure of a report, and what it is judged against. */
export interface ReportedFigure {
  readonly villageId: string;
  readonly criterion: Criterion;
  readonly count: number;
  readonly asOf: string;
  readonly periodId: string;
}

/** Live figures and the registry. */
export interface FigureContext {
  readonly history: Folded;
  readonly registry: Registry;
}

const liveFigures = (figure: ReportedFigure, context: FigureContext): readonly Figure[] =>
  context.history.figures(figure.villageId, figure.criterion.id);

const eligibleFinding = (figure: ReportedFigure, context: FigureContext): Finding[] => {
  const base = { villageId: figure.villageId, group: figure.criterion.group };
  const eligible = eligibleOn(context.registry, base, figure.asOf);
  if (eligible === null) return [{ code: 'NO_DENOMINATOR', criterionId: figure.criterion.id, limit: figure.asOf }];
  return figure.count > eligible ? [finding('ABOVE_ELIGIBLE', figure, eligible)] : [];
};

const finding = (code: Finding['code'], figure: ReportedFigure, limit: number): Finding =>
  ({ code, criterionId: figure.criterion.id, given: String(figure.count), limit: String(limit) });

/** The count before the report's period: the village's own, or what it took over from merged villages. */
const countBefore = (figure: ReportedFigure, earlier: readonly Figure[], context: FigureContext): number | null => {
  const last = earlier[earlier.length - 1];
  if (last !== undefined) return last.count;
  const source = { table: context.history.table, registry: context.registry };
  const question = { villageId: figure.villageId, criterion: figure.criterion, day: figure.asOf };
  return inheritedFigure(source, question)?.achieved ?? null;
};

/** Findings about one figure: against its denominator and against the village's own earlier and later figures. */
export const checkFigure = (figure: ReportedFigure, context: FigureContext): Finding[] => {
  const ordinal = periodOrdinal(figure.periodId);
  const live = liveFigures(figure, context);
  const earlier = live.filter((other) => other.ordinal < ordinal);
  const before = countBefore(figure, earlier, context);
  const findings = eligibleFinding(figure, context);
  if (before !== null && figure.count < before) findings.push(finding('DECREASED', figure, before));
  const [lowerLater] = exceededLater(figure, context);
  if (lowerLater !== undefined) findings.push(finding('LATER_IS_LOWER', figure, lowerLater.count));
  if (isJump(earlier, figure)) findings.push(finding('JUMP', figure, before ?? 0));
  return findings;
};

/** Live figures of later periods that are now below this one. */
export const exceededLater = (figure: ReportedFigure, context: FigureContext): readonly Figure[] => {
  const ordinal = periodOrdinal(figure.periodId);
  return liveFigures(figure, context).filter((other) => other.ordinal > ordinal && other.count < figure.count);
};
