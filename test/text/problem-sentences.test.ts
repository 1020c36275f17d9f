import { REPORT_CODES } from '../../src/domain/problem';
import { findingSentence } from '../../src/text/problem-sentences';
import { registryOf } from './support/sample';

const registry = registryOf(1);

test.each(REPORT_CODES)('findingSentence: %s, one complete sentence in NFC', (code) => {
  const sentence = findingSentence({ code, criterionId: 'APP_THANHHOA', given: '1250', limit: '1020' }, registry);
  expect(sentence).toMatch(/^[A-ZÔĐ].*[.]$/u);
  expect(sentence).toBe(sentence.normalize('NFC'));
  expect(sentence).not.toMatch(/undefined|null|yêu cầu|phê bình/);
});

test.each(REPORT_CODES)('findingSentence: %s without details, still readable', (code) => {
  expect(findingSentence({ code }, registry)).not.toMatch(/undefined|null|\(\)/);
});

test('findingSentence: above the denominator, both numbers and the field', () => {
  const finding = { code: 'ABOVE_ELIGIBLE', criterionId: 'APP_THANHHOA', given: '1250', limit: '1020' } as const;
  expect(findingSentence(finding, registry)).toBe(
    'Ô «3. App ThanhHoa»: số đã gửi (1.250) lớn hơn tổng số người trưởng thành của thôn (1.020). Xin bác kiểm tra lại rồi gửi lại.',
  );
});

test('findingSentence: not a count, quotes what was typed unchanged', () => {
  const finding = { code: 'NOT_A_COUNT', criterionId: 'VNEID_L2', given: '1.234 người' } as const;
  expect(findingSentence(finding, registry)).toContain('«1.234 người»');
});

test('findingSentence: not a count without criterion, about the date', () => {
  expect(findingSentence({ code: 'NOT_A_COUNT', given: '32/13/2026' }, registry)).toContain('Ngày chốt số liệu («32/13/2026»)');
});

test('findingSentence: a day as limit, written the Vietnamese way', () => {
  const sentence = findingSentence({ code: 'FUTURE_DATE', given: '2026-12-01', limit: '2026-11-27' }, registry);
  expect(sentence).toContain('(01/12/2026) sau ngày gửi (27/11/2026)');
});

test('findingSentence: village without a first or last day, no empty bracket', () => {
  expect(findingSentence({ code: 'BEFORE_VILLAGE', given: '2026-11-27', limit: '' }, registry)).toContain('có hiệu lực. Xin');
});
