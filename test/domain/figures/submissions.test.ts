import { foldLedger } from '../../../src/domain/standing/fold';
import { at, report, signatures, verdict } from '../builders';

test('report: key of the ledger, the entry itself', () => {
  const entry = report('A', '2026-09-04', { figures: signatures(1) });
  expect(foldLedger([entry]).report(entry.key)).toBe(entry);
});

test('report: key sent after the instant, null', () => {
  const entry = report('A', '2026-09-04', { figures: signatures(1) });
  expect(foldLedger([entry], at('2026-09-01')).report(entry.key)).toBeNull();
});

test('state: old held report approved after a newer one was accepted, superseded', () => {
  const held = report('A', '2026-09-02', { figures: signatures(9), state: 'HELD' });
  const newer = report('A', '2026-09-03', { figures: signatures(5) });
  expect(foldLedger([held, newer, verdict(held.key, 'APPROVED', at('2026-09-04'))]).submissionState(held.key)).toBe('SUPERSEDED');
});

test('state: same village and criterion in another week, not superseded', () => {
  const first = report('A', '2026-09-02', { figures: signatures(5) });
  expect(foldLedger([first, report('A', '2026-09-09', { figures: signatures(6) })]).submissionState(first.key)).toBe('ACCEPTED');
});

test.each(['REFUSED', 'DUPLICATE'] as const)('state: %s at entry, stays so', (state) => {
  const entry = report('A', '2026-09-02', { state });
  expect(foldLedger([entry]).submissionState(entry.key)).toBe(state);
});

test('codes: flag of a report that is held itself, not yet raised', () => {
  const later = report('A', '2026-09-09', { figures: signatures(5) });
  const held = report('A', '2026-09-02', { figures: signatures(9), state: 'HELD', flags: [later.key] });
  expect(foldLedger([later, held]).submissionCodes(later.key)).toEqual([]);
});

test('codes: unknown key, none', () => {
  expect(foldLedger([]).submissionCodes('x')).toEqual([]);
});
