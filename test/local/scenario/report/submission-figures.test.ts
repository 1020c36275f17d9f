import { submissionFigures, type Sending } from '../../../../local/scenario/report/submission-figures';
import type { ReportEntry } from '../../../../src/domain/reports/report';

const AT = Date.parse('2026-09-04T16:05:00+07:00');

const entry = (changes: Partial<ReportEntry>): ReportEntry => ({
  kind: 'REPORT', key: `form1@${AT / 1000}#aa`, villageId: 'QN-01', periodId: '2026-W36', asOf: '2026-09-04', sentAt: AT, recordedAt: AT,
  reporter: '', state: 'ACCEPTED', codes: [], timeliness: 'ON_TIME', figures: { VNEID_L2: 1 }, reason: '', difficulty: '', flags: [], ...changes,
});

const sending = (changes: Partial<Sending>): Sending => ({ event: 0, village: 'QN-01', formId: 'form1', responseId: 'r1', sentAt: AT, asOf: '', ...changes });

const figuresOf = (sendings: Sending[], entries: ReportEntry[]) =>
  submissionFigures(sendings, {
    entries,
    submissionState: (key) => entries.find((candidate) => candidate.key === key)?.state ?? null,
    submissionCodes: (key) => entries.find((candidate) => candidate.key === key)?.codes ?? [],
    periods: { periodKind: 'WEEK', closingWeekday: 5, closingMinute: 1020 },
  });

describe('submissionFigures', () => {
  test('a recorded answer: as the ledger has it', () => {
    expect(figuresOf([sending({})], [entry({ codes: ['JUMP'] })])).toEqual([
      { event: 0, village: 'QN-01', period: '2026-W36', timeliness: 'ON_TIME', state: 'ACCEPTED', codes: ['JUMP'] },
    ]);
  });

  test('two answers of one second: told apart by their order', () => {
    const figures = figuresOf([sending({}), sending({ event: 1, responseId: 'r2' })], [entry({ state: 'HELD' }), entry({ key: `form1@${AT / 1000}#bb` })]);
    expect(figures.map(({ state }) => state)).toEqual(['HELD', 'ACCEPTED']);
  });

  test('a closed form: refused without a code', () => {
    expect(figuresOf([sending({ responseId: null, sentAt: AT + 3_600_000 })], [])).toEqual([
      { event: 0, village: 'QN-01', period: '2026-W36', timeliness: 'LATE', state: 'REFUSED', codes: [] },
    ]);
  });

  test('edited within its second before it was read: the entry is that of the edit', () => {
    const figures = figuresOf([sending({}), sending({ event: 1 })], [entry({})]);
    expect(figures.map(({ state }) => state)).toEqual(['SUPERSEDED', 'ACCEPTED']);
  });

  test('two of one second, the first edited later before it was read: the entry is that of the second', () => {
    const sendings = [sending({}), sending({ event: 1, responseId: 'r2' }), sending({ event: 2, sentAt: AT + 60_000 })];
    const figures = figuresOf(sendings, [entry({}), entry({ key: `form1@${AT / 1000 + 60}#bb`, state: 'HELD' })]);
    expect(figures.map(({ state }) => state)).toEqual(['SUPERSEDED', 'ACCEPTED', 'HELD']);
  });

  test('edited before it was read: superseded', () => {
    const figures = figuresOf([sending({}), sending({ event: 1, sentAt: AT + 60_000 })], [entry({ key: `form1@${AT / 1000 + 60}#bb` })]);
    expect(figures.map(({ state }) => state)).toEqual(['SUPERSEDED', 'ACCEPTED']);
  });

  test('not read yet: unknown', () => expect(figuresOf([sending({})], [])).toMatchObject([{ state: null }]));
});
