import { GENESIS_HASH, canonicalText, chainHash, firstBrokenLink } from '../../../src/domain/reports/ledger';
import type { LedgerRow } from '../../../src/domain/reports/ledger';
import { report, signatures } from '../builders';

const entries = ['2026-09-02', '2026-09-09', '2026-09-16'].map((day, at) => report('A', day, { figures: signatures(at) }));

const chained = (): LedgerRow[] => {
  let hash = GENESIS_HASH;
  return entries.map((entry) => {
    hash = chainHash(hash, entry);
    return { entry, hash };
  });
};

test('canonicalText: fields set in another order, same text', () => {
  const entry = report('A', '2026-09-02', { figures: { B: 1, A: 2 } });
  const reordered = Object.fromEntries(Object.entries({ ...entry, figures: { A: 2, B: 1 } }).reverse()) as unknown as typeof entry;
  expect(canonicalText(reordered)).toBe(canonicalText(entry));
});

test('chainHash: an entry, 64 hexadecimal digits', () => {
  expect(chainHash(GENESIS_HASH, report('A', '2026-09-02'))).toMatch(/^[0-9a-f]{64}$/);
});

test('firstBrokenLink: untouched ledger, null', () => {
  expect(firstBrokenLink(chained())).toBeNull();
});

test('firstBrokenLink: figure changed by hand, its row', () => {
  const rows = chained();
  rows[1] = { hash: rows[1]?.hash ?? '', entry: report('A', '2026-09-09', { figures: signatures(99) }) };
  expect(firstBrokenLink(rows)).toBe(1);
});

test('firstBrokenLink: row taken out, the row after it', () => {
  expect(firstBrokenLink(chained().filter((_row, at) => at !== 1))).toBe(1);
});
