import { returnedMail } from '../../../src/text/mails/returned';
import { registryOf, village } from '../support/sample';

const input = {
  village: village(1),
  findings: [{ code: 'EMPTY' }, { code: 'UNKNOWN_REPORTER', given: 'a@example.vn' }],
  registry: registryOf(1),
  formUrl: 'https://example.vn/form',
  periodId: '2026-W48',
  state: 'HELD',
} as const;

test('returnedMail: two findings, one line each', () => {
  expect(returnedMail(input).text.match(/^- /gm)).toHaveLength(2);
});

test('returnedMail: held, figures of the period before still count', () => {
  expect(returnedMail(input).text).toContain('đang được giữ lại để kiểm tra');
});

test('returnedMail: refused, said so', () => {
  expect(returnedMail({ ...input, state: 'REFUSED' }).text).toContain('chưa được ghi nhận');
});

test('returnedMail: reason of the person who decided, passed on', () => {
  expect(returnedMail({ ...input, reviewerReason: 'xem lại ô 3' }).text).toContain('Ý kiến của cán bộ xã: xem lại ô 3');
});
