import type { Execution } from '../../runtime/execution';
import { ERROR_TEXTS } from '../error-texts';
import { serve } from '../served';
import type { TriggerState } from '../state';
import { Trigger } from './trigger';

/** Triggers one user may have in one script. */
const MOST_TRIGGERS = 20;

/** Installs a trigger for the user the code runs as, with Google's error for the 21st. */
export const createTrigger = (execution: Execution, handler: string, wanted: Omit<TriggerState, 'uid' | 'handler' | 'owner' | 'disabled'>): Trigger => {
  const { triggers } = execution.state;
  const owner = execution.effectiveUser;
  if (triggers.filter((trigger) => trigger.owner === owner).length >= MOST_TRIGGERS) execution.fail(ERROR_TEXTS.tooManyTriggers);
  const uid = String(Math.floor(execution.random() * 9e18)).padStart(19, '1');
  const state: TriggerState = { uid, handler, owner, disabled: false, ...wanted };
  triggers.push(state);
  return serve('Trigger', new Trigger(execution, state));
};
