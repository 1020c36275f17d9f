import type { Execution } from '../../runtime/execution';

/** An error as the advanced service throws it: of the bundle's realm, with the method's path in its text. */
export const apiFail = (execution: Execution, method: string, reason: string): never => {
  const error = new execution.realm.Error(`API call to ${method} failed with error: ${reason}`);
  error.name = 'GoogleJsonResponseException';
  throw error;
};
