import { lagSeries } from '../../../src/domain/notices/lag';
import type { ClosingView, CriterionView } from '../../../src/domain/notices/lag';

const rules = { fireAfter: 1, clearAfter: 2, clearPoints: 2, minCoverage: 80 };
const behind: CriterionView = { status: 'BEHIND', gap: 8, percent: 20, coverage: { reported: 10, expected: 10 }, bestCaseStatus: 'BEHIND' };
const near: CriterionView = { ...behind, status: 'AT_RISK', gap: 2, bestCaseStatus: 'AT_RISK' };
const risk: CriterionView = { ...near, gap: 4 };
const thin: CriterionView = { ...behind, coverage: { reported: 7, expected: 10 }, bestCaseStatus: 'ON_TRACK' };

const closings = (...views: CriterionView[]): ClosingView[] =>
  views.map((view, at) => ({ periodId: `2026-W${36 + at}`, criteria: { X: view } }));
const open = (views: readonly CriterionView[], more: Partial<typeof rules> = {}) =>
  lagSeries(closings(...views), { ...rules, ...more }).map((state) => state.open.length);

test('lagSeries: no closings, no states', () => {
  expect(lagSeries([], rules)).toEqual([]);
});

test('lagSeries: behind once, enters at once', () => {
  expect(lagSeries(closings(behind), rules)).toEqual([{ periodId: '2026-W36', open: ['X'], entered: ['X'], recovered: [], heldBack: [] }]);
});

test('lagSeries: at risk, never enters', () => {
  expect(open([risk, risk])).toEqual([0, 0]);
});

test('lagSeries: two closings asked for, a better one between starts anew', () => {
  expect(open([behind, risk, behind, behind], { fireAfter: 2 })).toEqual([0, 0, 0, 1]);
});

test('lagSeries: hovering at the limit, stays without entering again', () => {
  expect(lagSeries(closings(behind, near, risk, near), rules).map((state) => [state.open, state.entered]))
    .toEqual([[['X'], ['X']], [['X'], []], [['X'], []], [['X'], []]]);
});

test('lagSeries: within the clear limit twice, recovered since it entered', () => {
  expect(lagSeries(closings(behind, near, near), rules)[2]).toEqual({
    periodId: '2026-W38', open: [], entered: [], recovered: [{ criterionId: 'X', sincePeriodId: '2026-W36' }], heldBack: [],
  });
});

test('lagSeries: figures missing, not recovered', () => {
  const unknown: CriterionView = { ...near, status: 'NO_DATA', gap: null, percent: null };
  expect(open([behind, near, unknown, near])).toEqual([1, 1, 1, 1]);
});

test('lagSeries: behind with too few reports, held back', () => {
  expect(lagSeries(closings(thin), rules)[0]).toMatchObject({ open: [], heldBack: ['X'] });
});

test('lagSeries: behind with too few reports even at best, enters', () => {
  expect(open([{ ...thin, bestCaseStatus: 'BEHIND' }])).toEqual([1]);
});

test('lagSeries: exactly the least coverage, not held back', () => {
  expect(open([{ ...thin, coverage: { reported: 8, expected: 10 } }])).toEqual([1]);
});

test('lagSeries: held back between two closings behind, neither counts nor interrupts', () => {
  expect(open([behind, thin, behind], { fireAfter: 2 })).toEqual([0, 0, 1]);
});

test('lagSeries: open when reports are missing, stays open and is named', () => {
  expect(lagSeries(closings(behind, thin), rules)[1]).toMatchObject({ open: ['X'], heldBack: ['X'] });
});

test('lagSeries: behind only because denominators changed, raises no alert', () => {
  expect(open([{ ...behind, onlyByDenominator: true }])).toEqual([0]);
});
