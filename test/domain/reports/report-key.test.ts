import { reportKey, typedOverMoments } from '../../../src/domain/reports/report-key';
import { at, answer, report } from '../builders';

const raw = answer('QN-01', { VNEID_L2: '520', APP_THANHHOA: '' }, { difficulty: 'mạng yếu' });

test('reportKey: an answer, form, second and sixteen digits of its content', () => {
  expect(reportKey(raw)).toMatch(/^form-QN-01@1788512700#[0-9a-f]{16}$/);
});

test('reportKey: same answer read from another row, same key', () => {
  expect(reportKey({ ...raw, row: 99 })).toBe(reportKey(raw));
});

test('reportKey: decomposed text and reordered columns, same key', () => {
  const figures = { APP_THANHHOA: '', VNEID_L2: '520' };
  expect(reportKey({ ...raw, figures, difficulty: raw.difficulty.normalize('NFD') })).toBe(reportKey(raw));
});

test('reportKey: column of a new criterion left blank, same key', () => {
  expect(reportKey({ ...raw, figures: { ...raw.figures, NEW: '' } })).toBe(reportKey(raw));
});

test.each([
  ['figure', { figures: { VNEID_L2: '521' } }], ['date', { asOf: '2026-09-03' }], ['reason', { reason: 'x' }],
  ['time', { sentAt: at('2026-09-04', 16, 6) }], ['form', { formId: 'other' }],
])('reportKey: another %s, another key', (_what, change) => {
  expect(reportKey({ ...raw, ...change })).not.toBe(reportKey(raw));
});

const SENT = at('2026-09-04', 16, 5);
const recorded = (recordedAt: number) => report('QN-01', '2026-09-04', { key: 'form@1#aa', sentAt: SENT, recordedAt });

test.each([[999, []], [1_000, ['form@1']]])('typedOverMoments: no row any more, taken in %i ms after it was sent, gives %j', (later, moments) => {
  expect([...typedOverMoments([recorded(SENT + later)], new Set())]).toEqual(moments);
});

test('typedOverMoments: a report whose row still stands, is none', () => {
  expect([...typedOverMoments([recorded(SENT + 60_000)], new Set(['form@1#aa']))]).toEqual([]);
});
