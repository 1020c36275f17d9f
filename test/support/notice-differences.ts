import type { Scenario } from '../../local/scenario/file/schema';
import { noticesOf } from '../oracle/notices';
import { differences } from './differences';

const KINDS: ReadonlySet<string> = new Set(['LAG', 'RECOVERED', 'ESCALATION', 'MISSING']);

/** The part of `report.json` that tells what was queued. */
interface Notices {
  readonly notices: readonly { readonly key: string; readonly kind: string; readonly criteria: readonly string[] }[];
}

const line = (period: string, kind: string, agency: string, criteria: readonly string[]): string => [period, kind, agency, criteria.join('+')].join(' ');

/** Notices to agencies in which a report differs from the oracle; their order says nothing. */
export const noticeDifferences = (scenario: Scenario, report: unknown): string[] => {
  const got = (report as Notices).notices.filter(({ kind }) => KINDS.has(kind)).map(({ key, kind, criteria }) => {
    const [, agency = '', , period = ''] = key.split('|');
    return line(period, kind, agency, criteria);
  });
  const expected = noticesOf(scenario).map(({ period, kind, agency, criteria }) => line(period, kind, agency, criteria));
  return differences(expected.sort(), got.sort());
};
