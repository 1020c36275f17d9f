import fc from 'fast-check';
import { NOTICE_KINDS, OUTBOX_STATES, outboxRow, readOutbox, type OutboxLine } from '../../../src/application/tables/outbox-table';
import { at } from '../../support/fake-commune';

const plain = fc.stringMatching(/^[A-Za-z0-9|@._+-]{1,20}$/);
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.normalize('NFC').trim());
const second = fc.integer({ min: at('2026-01-01') / 1000, max: at('2027-12-31') / 1000 }).map((seconds) => seconds * 1000);

const lines: fc.Arbitrary<OutboxLine> = fc.record({
  key: plain, kind: fc.constantFrom(...NOTICE_KINDS), to: fc.array(plain, { maxLength: 3 }), criteria: fc.array(plain, { maxLength: 3 }), periodId: plain, subject: words,
  state: fc.constantFrom(...OUTBOX_STATES), tries: fc.nat(9), queuedAt: second, sentAt: fc.option(second), note: words, text: words, html: words,
});

describe('outbox table', () => {
  it('readOutbox: any line written, is read back the same', () => {
    fc.assert(fc.property(lines, (line) => expect(readOutbox([{ row: 7, cells: outboxRow(line) }])).toEqual([{ ...line, row: 7 }])), { seed: 5 });
  });

  it('readOutbox: an unreadable state, waits for a person', () => {
    expect(readOutbox([{ row: 2, cells: { key: 'k', kind: 'LAG', state: '?' } }])[0]?.state).toBe('FAILED');
  });

  it('readOutbox: a row without key, is left out', () => {
    expect(readOutbox([{ row: 2, cells: { note: 'x' } }])).toEqual([]);
  });
});
