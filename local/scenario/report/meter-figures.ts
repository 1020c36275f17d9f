import type { ExecutionRecord, MeterReport } from '../../runtime/meter';
import { isoInVietnam } from '../instants';

/** What the season cost, in the words of the scenario contract. */
const executionFigures = ({ handler, at, calls, virtualMillis, outcome }: ExecutionRecord) => ({
  handler,
  at: isoInVietnam(at),
  calls,
  virtualMillis,
  outcome,
});

const byName = (calls: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(calls).sort(([a], [b]) => (a < b ? -1 : 1)));

export const meterFigures = (meter: MeterReport) => ({
  executions: meter.executions.map(executionFigures),
  calls: byName(meter.calls),
  mailRecipients: meter.mailRecipients,
  triggerMillis: meter.triggerMillis,
});
