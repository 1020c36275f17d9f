import type { Scenario } from '../../local/scenario/file/schema';
import { isoInVietnam } from '../../local/scenario/instants';
import { expectedOf } from '../oracle/expected';
import { differences } from './differences';

/** The part of a report that the oracle works out too. */
interface Figures {
  readonly commune: unknown;
  readonly villages: unknown;
  readonly periods: readonly unknown[];
  readonly submissions: readonly { readonly codes: readonly string[]; readonly period: unknown }[];
}

/** The oracle's figures in the shape of `report.json`. */
const expectedFigures = (scenario: Scenario): Figures => {
  const expected = expectedOf(scenario);
  const periods = (expected.periods as { closesAt: number }[]).map((period) => ({ ...period, closesAt: isoInVietnam(period.closesAt) }));
  return { ...expected, periods };
};

/** Codes are a set: their order says nothing. */
const comparable = ({ commune, villages, periods, submissions }: Figures): Figures => ({
  commune,
  villages,
  periods,
  submissions: submissions.map((submission) => ({ ...submission, codes: [...submission.codes].sort() })),
});

/** Every figure in which a report differs from the oracle. */
export const figureDifferences = (scenario: Scenario, report: unknown): string[] =>
  differences(expectedFigures(scenario), comparable(report as Figures));
