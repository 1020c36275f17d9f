import type { LocalisedText } from './execution';
import type { ExecutionRecord } from './meter';
import type { ExecutionPlan, ScriptExecution } from './script-execution';

/** How one run went. */
export interface RunResult {
  readonly record: ExecutionRecord;
  /** What the function returned; undefined when it failed. */
  readonly value: unknown;
}

/** The record of a run that is over; `error` is the text of what it threw, if anything. */
export const recordOf = (plan: ExecutionPlan, execution: ScriptExecution, error: string | null): ExecutionRecord => {
  const { stopped } = execution;
  return {
    handler: plan.handler,
    at: plan.startsAt,
    calls: execution.members.length,
    virtualMillis: Math.round(execution.elapsedMillis),
    outcome: stopped?.how ?? (error === null ? 'COMPLETED' : 'FAILED'),
    error: stopped?.text[execution.state.account.language] ?? error,
    members: execution.members,
    trigger: plan.kind === 'TRIGGER',
  };
};

/** The record of a run that Google refuses to start. */
export const refusedRecord = (plan: ExecutionPlan, reason: LocalisedText, language: keyof LocalisedText): ExecutionRecord => ({
  handler: plan.handler,
  at: plan.startsAt,
  calls: 0,
  virtualMillis: 0,
  outcome: 'FAILED',
  error: reason[language],
  members: [],
  trigger: plan.kind === 'TRIGGER',
});
