import { queuedLine } from '../../../src/application/notices/queued-line';

const HEADING = { key: 'k', kind: 'LAG', to: [], criteria: [], periodId: '2026-W36' } as const;

describe('queuedLine', () => {
  it('queuedLine: parts too long for a cell, leave out the HTML and cut the text', () => {
    const long = 'a'.repeat(60_000);
    const { text, html } = queuedLine(HEADING, { subject: 's', text: long, html: long }, 0);
    expect([text.length, html]).toEqual([49_000, '']);
  });

  it('queuedLine: a new line, is queued and untried', () => {
    expect(queuedLine(HEADING, { subject: 's', text: 't', html: 'h' }, 5)).toMatchObject({ state: 'QUEUED', tries: 0, queuedAt: 5, sentAt: null });
  });
});
