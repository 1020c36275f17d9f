import type { Scenario } from '../../local/scenario/file/schema';
import { isoInVietnam } from '../../local/scenario/instants';
import type { Played } from '../../local/scenario/play/play';
import { buildReport } from '../../local/scenario/report/build-report';
import { expectedOf } from '../oracle/expected';
import { differences } from './differences';

interface Figures {
  readonly commune: unknown;
  readonly villages: unknown;
  readonly periods: readonly unknown[];
  readonly submissions: readonly { readonly codes: readonly string[] }[];
}

/** The oracle's figures in the shape of `report.json`. */
export const expectedFigures = (scenario: Scenario): Figures => {
  const expected = expectedOf(scenario);
  const periods = (expected.periods as { closesAt: number }[]).map((period) => ({ ...period, closesAt: isoInVietnam(period.closesAt) }));
  return { ...expected, periods };
};

/** Codes are a set: their order says nothing. */
export const comparable = ({ commune, villages, periods, submissions }: Figures): Figures => ({
  commune,
  villages,
  periods,
  submissions: submissions.map((submission) => ({ ...submission, codes: [...submission.codes].sort() })),
});

/** Every figure in which a played scenario differs from the oracle. */
export const figureDifferences = (scenario: Scenario, played: Played): string[] =>
  differences(expectedFigures(scenario), comparable(buildReport(played, scenario.end)));
