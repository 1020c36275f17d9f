import type { Execution } from '../../runtime/execution';
import type { GoogleState } from '../state';

const MINUTE = 60_000;
/** Requests a minute for one user in one project, reads and writes apart; Google's page of the API's limits. */
const REQUESTS_PER_MINUTE = 60;
/** Runs overlap in virtual time, so a few minutes stay open; none lasts longer. */
const MINUTES_KEPT = 10;

type Kind = 'Read' | 'Write';

/** Not stored with the state: after a restart the minute is over. */
const counts = new WeakMap<GoogleState, Map<string, number>>();

const countsOf = (state: GoogleState): Map<string, number> => {
  const known = counts.get(state) ?? new Map<string, number>();
  counts.set(state, known);
  return known;
};

const forget = (known: Map<string, number>, minute: number): void => {
  for (const key of known.keys()) if (Number(key.split(' ')[0]) < minute - MINUTES_KEPT) known.delete(key);
};

/** Takes one request off the current minute. Gives Google's reason when there is none left, otherwise null. */
export const refusedByMinute = (execution: Execution, kind: Kind): string | null => {
  const known = countsOf(execution.state);
  const minute = Math.floor(execution.now() / MINUTE);
  const key = `${minute} ${kind} ${execution.effectiveUser}`;
  const count = (known.get(key) ?? 0) + 1;
  known.set(key, count);
  if (count === 1) forget(known, minute);
  if (count <= REQUESTS_PER_MINUTE) return null;
  const metric = `${kind} requests`;
  return `Quota exceeded for quota metric '${metric}' and limit '${metric} per minute per user' of service 'sheets.googleapis.com'`;
};
