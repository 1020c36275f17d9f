import type { ReportEntry } from '../reports/report';
import { sha256Hex } from '../reports/sha256';
import { wilsonUpper } from '../standing/wilson';

/** Draws reports by a seed: whoever repeats it gets the same ones, and nobody can steer which. */
export const drawReports = (reports: readonly ReportEntry[], count: number, seed: string): ReportEntry[] =>
  reports
    .map((report) => ({ report, lot: sha256Hex(`${seed}|${report.key}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ report }) => report);

/** A drawn report that somebody phoned about: how many figures it has and how many were wrong. */
export interface VerifiedReport {
  readonly count: number;
  readonly wrong: number;
}

/** Share of correct figures among those verified, with its 95 % interval (ratios, 0 to 1). */
export interface CorrectShare {
  readonly figures: number;
  readonly correct: number;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** null while nothing was verified. The interval is Wilson's (1927), good for few figures and shares near 1. */
export const correctShare = (verified: readonly VerifiedReport[]): CorrectShare | null => {
  const figures = verified.reduce((sum, { count }) => sum + count, 0);
  if (figures === 0) return null;
  const correct = verified.reduce((sum, { count, wrong }) => sum + count - wrong, 0);
  return { figures, correct, share: correct / figures, lower: 1 - wilsonUpper(figures - correct, figures), upper: wilsonUpper(correct, figures) };
};
