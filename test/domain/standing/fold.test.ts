import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/day';
import type { LedgerEntry, ReportEntry } from '../../../src/domain/reports/report';
import { foldLedger } from '../../../src/domain/standing/fold';
import { at, report, signatures, verdict } from '../builders';

const counts = (ledger: readonly LedgerEntry[], knownUntil?: number) =>
  foldLedger(ledger, knownUntil).figures('A', 'DIGITAL_SIGNATURE').map((figure) => figure.count);

const first = report('A', '2026-09-01', { figures: { DIGITAL_SIGNATURE: 10, APP_THANHHOA: 4 } });
const second = report('A', '2026-09-03', { figures: signatures(12) });
const held = report('A', '2026-09-04', { figures: signatures(99), state: 'HELD', codes: ['ABOVE_ELIGIBLE'] });

test('foldLedger: empty ledger, nothing known', () => {
  expect(foldLedger([]).periodIds).toEqual([]);
});

test('figures: two reports of a week, the newest stands', () => {
  expect(foldLedger([first, second]).figures('A', 'DIGITAL_SIGNATURE')).toEqual([
    { count: 12, asOf: '2026-09-03', periodId: '2026-W36', ordinal: 20702, reportKey: second.key, sentAt: second.sentAt },
  ]);
});

test('figures: blank in the newer report, the earlier figure stands', () => {
  expect(foldLedger([first, second]).figures('A', 'APP_THANHHOA').map((figure) => figure.count)).toEqual([4]);
});

test('figures: same second, the later row stands', () => {
  expect(counts([first, { ...second, sentAt: first.sentAt }])).toEqual([12]);
});

test('figures: unknown village, none', () => {
  expect(foldLedger([first]).figures('Z', 'DIGITAL_SIGNATURE')).toEqual([]);
});

test('figures: duplicate entry, changes nothing', () => {
  expect(counts([first, { ...second, state: 'DUPLICATE' }])).toEqual([10]);
});

test.each([[[], [10]], [[verdict(held.key, 'APPROVED', 1e13)], [99]], [[verdict(held.key, 'RETURNED', 1e13)], [10]]])(
  'figures: held report with verdicts %j, counts %j', (verdicts, wanted) => {
    expect(counts([first, held, ...verdicts])).toEqual(wanted);
  });

test('figures: verdict changed, the newest decides wherever it stands', () => {
  expect(counts([verdict(held.key, 'RETURNED', 2e12), first, held, verdict(held.key, 'APPROVED', 1e12)])).toEqual([10]);
});

test('foldLedger: known until before a verdict, the report is still held', () => {
  const approved = verdict(held.key, 'APPROVED', at('2026-09-07'));
  expect(foldLedger([held, approved], at('2026-09-06')).submissionState(held.key)).toBe('HELD');
});

test('reportedIn: held and valid reports, only the valid', () => {
  const ledger = [first, report('B', '2026-09-04', { figures: signatures(1), state: 'HELD' })];
  expect([...foldLedger(ledger).reportedIn('2026-W36')]).toEqual(['A']);
});

test('reportedIn: approved report without a readable figure, not reported', () => {
  const empty = report('B', '2026-09-04', { state: 'HELD' });
  const folded = foldLedger([first, empty, verdict(empty.key, 'APPROVED', at('2026-09-05'))]);
  expect([[...folded.reportedIn('2026-W36')], folded.lastReportAt('B')]).toEqual([['A'], null]);
});

test('timelinessIn: late correction of a timely report, on time', () => {
  expect(foldLedger([first, { ...second, timeliness: 'LATE' }]).timelinessIn('A', '2026-W36')).toBe('ON_TIME');
});

test('timelinessIn: no report in the period, null', () => {
  expect(foldLedger([first]).timelinessIn('A', '2026-W37')).toBeNull();
});

test('lastReportAt: two reports, the newer', () => {
  expect(foldLedger([second, first]).lastReportAt('A')).toBe(second.sentAt);
});

test('submissionState: some figures replaced, still accepted', () => {
  expect(foldLedger([first, second]).submissionState(first.key)).toBe('ACCEPTED');
});

test('submissionState: all figures replaced, superseded', () => {
  const third = report('A', '2026-09-04', { figures: { DIGITAL_SIGNATURE: 12, APP_THANHHOA: 4 } });
  expect(foldLedger([first, second, third]).submissionState(first.key)).toBe('SUPERSEDED');
});

test.each([['APPROVED', 'ACCEPTED'], ['RETURNED', 'REFUSED']] as const)('submissionState: %s, %s', (word, state) => {
  expect(foldLedger([held, verdict(held.key, word, 1e13)]).submissionState(held.key)).toBe(state);
});

test('submissionState: unknown key, null', () => {
  expect(foldLedger([first]).submissionState('x')).toBeNull();
});

test('submissionCodes: later report exceeded by an older week, flagged too', () => {
  const correction = report('A', '2026-08-28', { figures: signatures(50), codes: ['LATER_IS_LOWER'], flags: [held.key], sentAt: at('2026-09-08') });
  expect(foldLedger([held, correction]).submissionCodes(held.key)).toEqual(['ABOVE_ELIGIBLE', 'LATER_IS_LOWER']);
});

const reports = fc.uniqueArray(
  fc.record({ village: fc.constantFrom('A', 'B'), day: fc.nat({ max: 60 }), minute: fc.nat(), count: fc.nat({ max: 50 }) }),
  { selector: (one) => one.minute, maxLength: 20 },
).map((list) => list.map((one): ReportEntry => report(one.village, addDays('2026-07-01', one.day), {
  sentAt: at('2026-07-01') + one.minute * 60_000, figures: signatures(one.count),
})));

/** Some of them held, some sent back or approved later, each by one decision. */
const decided = fc.tuple(reports, fc.array(fc.record({ minute: fc.nat({ max: 100_000 }), held: fc.boolean(), approved: fc.boolean() }), { maxLength: 20 })).map(([list, verdicts]): LedgerEntry[] => [
  ...list.map((entry, index): ReportEntry => ({ ...entry, state: verdicts[index]?.held === true ? 'HELD' : 'ACCEPTED' })),
  ...list.flatMap(({ key }, index) => {
    const given = verdicts[index];
    return given === undefined ? [] : [verdict(key, given.approved ? 'APPROVED' : 'RETURNED', at('2026-07-01') + given.minute * 60_000)];
  }),
]);

const everything = (ledger: readonly LedgerEntry[], knownUntil?: number) => {
  const folded = foldLedger(ledger, knownUntil);
  return ['A', 'B'].map((id) => folded.figures(id, 'DIGITAL_SIGNATURE'));
};

test('foldLedger: entries with distinct times in any order, same figures', () => {
  fc.assert(fc.property(decided, fc.func(fc.integer()), (ledger, rank) => {
    const shuffled = ledger.map((entry, index) => ({ entry, rank: rank(index) })).sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
    expect(everything(shuffled)).toEqual(everything(ledger));
  }), { seed: 143 });
});

test('foldLedger: every entry twice, same figures', () => {
  fc.assert(fc.property(decided, (ledger) => {
    expect(everything([...ledger, ...ledger])).toEqual(everything(ledger));
  }), { seed: 143 });
});

test('foldLedger: known until an instant, as if later entries did not exist', () => {
  fc.assert(fc.property(decided, fc.nat({ max: 100_000 }), (ledger, minute) => {
    const until = at('2026-07-01') + minute * 60_000;
    expect(everything(ledger, until)).toEqual(everything(ledger.filter((entry) => (entry.kind === 'REPORT' ? entry.sentAt : entry.decidedAt) <= until)));
  }), { seed: 143 });
});
