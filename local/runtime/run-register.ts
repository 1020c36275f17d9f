import { ERROR_TEXTS } from '../google/error-texts';
import type { GoogleState } from '../google/state';
import type { ArmedFaults } from './armed-faults';
import type { LocalisedText } from './execution';
import { refusedRecord, type RunResult } from './execution-record';
import type { ExecutionLog, LogPlace } from './execution-log';
import { RunningRuns } from './running-runs';
import type { ExecutionPlan } from './script-execution';
import { countTriggerTime, hasTriggerTime } from './trigger-minutes';
import type { Fault } from './workspace';

/** A run that was let in; `plan` carries the faults that were waiting for it. */
export interface Admitted {
  readonly plan: ExecutionPlan;
  readonly place: LogPlace;
}

/** Lets runs in, or not, as Google's limits say; counts their time and writes their records. */
export class RunRegister {
  readonly #running = new RunningRuns();

  constructor(private readonly parts: { readonly state: GoogleState; readonly faults: ArmedFaults; readonly log: ExecutionLog }) {}

  /** Lets a run in, or gives the result of one that Google refuses to start. */
  admit(plan: ExecutionPlan): Admitted | RunResult {
    const refusal = this.#refusal(plan);
    const place = this.parts.log.open();
    if (refusal === null) {
      this.#running.enter(plan.effectiveUser);
      return { plan: this.#withFaults(plan), place };
    }
    place.record = refusedRecord(plan, refusal, this.parts.state.account.language);
    return { record: place.record, value: undefined };
  }

  /** Books a run that is over. */
  book({ plan, place }: Admitted, { record }: RunResult): void {
    this.#running.leave(plan.effectiveUser, plan.startsAt + record.virtualMillis);
    if (plan.kind === 'TRIGGER') countTriggerTime(this.parts.state.account, record.virtualMillis);
    place.record = { ...record };
  }

  #refusal(plan: ExecutionPlan): LocalisedText | null {
    if (!this.#running.mayStart(plan.effectiveUser, plan.startsAt)) return ERROR_TEXTS.simultaneous;
    return plan.kind === 'TRIGGER' && !hasTriggerTime(this.parts.state.account, plan.startsAt) ? ERROR_TEXTS.computerTime : null;
  }

  #withFaults(plan: ExecutionPlan): ExecutionPlan {
    const faults = this.parts.faults.takeForRun();
    if (faults.length === 0) return plan;
    const callOf = (name: Fault['fault']): number | undefined => faults.find(({ fault }) => fault === name)?.call;
    return { ...plan, killAt: callOf('kill'), errorAt: callOf('service-error') };
  }
}
