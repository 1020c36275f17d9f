import type { Scenario } from '../../local/scenario/file/schema';
import type { PlanTime } from './plan-line';

/** Weights of weeks and milestones of a criterion as typed up to an instant; a later row or text replaces an earlier one. */
export const planTimeAt = (scenario: Scenario, instant: number, criterion: string): PlanTime => {
  const typed = scenario.events.filter(({ at }) => at <= instant).sort((a, b) => a.at - b.at);
  const weights = new Map(typed.flatMap((event) => (event.do === 'week' ? [[event.monday, event.weight] as const] : [])));
  const milestones = typed.reduce<PlanTime['milestones']>((last, event) => (event.do === 'milestones' && event.criterion === criterion ? event.points : last), []);
  return { weights, milestones };
};
