import fc from 'fast-check';
import { ledgerRow, readLedger, storedEntry } from '../../../src/application/tables/ledger-table';
import type { Scalar } from '../../../src/application/ports';
import { REPORT_CODES } from '../../../src/domain/problem';
import type { LedgerEntry, RedactionEntry, ReportEntry, VerdictEntry } from '../../../src/domain/reports/report';
import { at } from '../../support/fake-commune';

const plain = fc.stringMatching(/^[A-Za-z0-9@#!-]{1,20}$/);
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.normalize('NFC').trim());
const second = fc.integer({ min: at('2026-01-01') / 1000, max: at('2027-12-31') / 1000 }).map((seconds) => seconds * 1000);

const reports: fc.Arbitrary<ReportEntry> = fc.record({
  kind: fc.constant('REPORT' as const), key: plain, villageId: plain, periodId: fc.constantFrom('2026-W36', '2026-M09'), asOf: fc.constantFrom('2026-09-04', '2026-12-31'),
  sentAt: second, recordedAt: second, reporter: fc.constantFrom('', 't1@example.vn'), state: fc.constantFrom('ACCEPTED', 'HELD', 'REFUSED', 'DUPLICATE'),
  codes: fc.uniqueArray(fc.constantFrom(...REPORT_CODES)), flags: fc.uniqueArray(plain), timeliness: fc.constantFrom('ON_TIME', 'LATE'),
  figures: fc.dictionary(fc.constantFrom('VNEID_L2', 'APP_THANHHOA', 'HEALTH_RECORD'), fc.nat(9_999_999), { noNullPrototype: true }), reason: words, difficulty: words,
});

const verdicts: fc.Arbitrary<VerdictEntry> = fc.record({
  kind: fc.constant('VERDICT' as const), key: plain, reportKey: plain, verdict: fc.constantFrom('APPROVED', 'RETURNED'), reason: words, decidedBy: words, decidedAt: second, recordedAt: second,
});

const redactions: fc.Arbitrary<RedactionEntry> = fc.record({
  kind: fc.constant('REDACTION' as const), key: plain, reportKey: plain, seal: plain, reason: words, decidedBy: words, decidedAt: second, recordedAt: second,
});

/** What a book gives back: cells that are empty are not there. */
const kept = (cells: Readonly<Record<string, Scalar>>): Record<string, Scalar> =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''));

const roundTrip = (entry: LedgerEntry): LedgerEntry | undefined => readLedger([{ row: 2, cells: kept(ledgerRow(1, entry, 'h')) }])[0]?.entry;

const REPORT: ReportEntry = {
  kind: 'REPORT', key: 'k', villageId: 'QN-01', periodId: '2026-W36', asOf: '2026-09-04', sentAt: at('2026-09-04'), recordedAt: at('2026-09-04'),
  reporter: '', state: 'ACCEPTED', codes: [], flags: [], timeliness: 'ON_TIME', figures: { VNEID_L2: 5 }, reason: '', difficulty: '',
};
const CELLS = ledgerRow(1, REPORT, 'h');

const readWith = (cells: Readonly<Record<string, Scalar>>): LedgerEntry | undefined => readLedger([{ row: 2, cells: { ...CELLS, ...cells } }])[0]?.entry;

describe('ledger table', () => {
  it('readLedger: any report written, is read back the same', () => {
    fc.assert(fc.property(reports, (entry) => expect(roundTrip(entry)).toEqual(entry)), { seed: 3 });
  });

  it('readLedger: any verdict written, is read back the same', () => {
    fc.assert(fc.property(verdicts, (entry) => expect(roundTrip(entry)).toEqual(entry)), { seed: 4 });
  });

  it('ledgerRow: any redaction, is read back as it was', () => {
    fc.assert(fc.property(redactions, (entry) => expect(roundTrip(entry)).toEqual(entry)), { seed: 5 });
  });

  it('storedEntry: an instant between seconds, is what will be read back', () => {
    const entry = { ...REPORT, recordedAt: REPORT.recordedAt + 789, reason: ' chuyển đi ' };
    expect(storedEntry(entry)).toEqual(roundTrip(entry));
  });

  it('readLedger: rows sorted by hand, come in the order of the chain', () => {
    const rows = [3, 1, 2].map((seq, index) => ({ row: index + 2, cells: { ...CELLS, seq } }));
    expect(readLedger(rows).map((row) => row.seq)).toEqual([1, 2, 3]);
  });

  it('readLedger: a row without key, is left out', () => {
    expect(readLedger([{ row: 2, cells: { seq: 1, reason: 'x' } }])).toEqual([]);
  });

  it('readLedger: a state that somebody overtyped, holds the report back', () => {
    expect(readWith({ state: 'ok' })).toMatchObject({ state: 'HELD' });
  });

  it.each([['a text', '5'], ['a fraction', 5.5], ['a negative number', -5]] as const)('readLedger: %s as figure, does not count', (_, value) => {
    expect(readWith({ VNEID_L2: value })).toMatchObject({ figures: {} });
  });

  it('readLedger: a number in a column that a person added, is no figure', () => {
    expect(readWith({ 'Ghi chú': 7 })).toMatchObject({ figures: { VNEID_L2: 5 } });
  });
});
