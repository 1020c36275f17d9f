import type { TriggerState } from '../google/state';
import { nextFiring } from './trigger-schedule';

/** The clock trigger that fires next, or null. */
export const dueTrigger = (triggers: readonly TriggerState[]): (TriggerState & { nextAt: number }) | null => {
  let due: (TriggerState & { nextAt: number }) | null = null;
  for (const trigger of triggers) {
    const isEarlier = trigger.nextAt !== null && !trigger.disabled && trigger.nextAt < (due?.nextAt ?? Number.POSITIVE_INFINITY);
    if (isEarlier) due = trigger as TriggerState & { nextAt: number };
  }
  return due;
};

/** Sets a trigger that has just fired to its next instant; one that fires once stays, silent, in the list. */
export const rearm = (trigger: TriggerState, fired: number, random: () => number): void => {
  trigger.nextAt = trigger.schedule === null ? null : nextFiring(trigger.schedule, fired, random);
};
