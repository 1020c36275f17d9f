import { urgingView, type UrgingNotice } from '../../../src/text/master-sheet/urging-view';
import { CLOSING, registryOf } from '../support/sample';

const registry = registryOf(1);

const notice = (change: Partial<UrgingNotice> = {}): UrgingNotice => ({
  kind: 'LAG',
  to: 'Phòng Văn hóa - Xã hội',
  criteria: ['APP_THANHHOA', 'DIGITAL_SIGNATURE'],
  subject: '[Công dân số 2026] Tiến độ',
  state: 'SENT',
  queuedAt: CLOSING,
  sentAt: CLOSING,
  ...change,
});

test('urgingView: criteria, in the order of the plan', () => {
  expect(urgingView([notice()], registry).rows[3]?.[2]?.value).toBe(
    'Tiêu chí 2 - Chữ ký số cá nhân; Tiêu chí 3 - App ThanhHoa',
  );
});

test('urgingView: answers after one and three days, median of two', () => {
  const after = (days: number): UrgingNotice => notice({ answer: 'đã nhận', answeredAt: CLOSING + days * 86_400_000 });
  expect(urgingView([after(3), after(1), notice()], registry).rows[1]?.[0]?.value).toBe(
    '3 thư; nửa số trả lời đến trong 2,0 ngày (Phòng Văn hóa - Xã hội 2,0 ngày).',
  );
});

test('urgingView: nothing sent yet, no median', () => {
  expect(urgingView([], registry).rows[1]?.[0]?.value).toBe('0 thư; chưa có trả lời nào.');
});

test('urgingView: deferred notice, said in words', () => {
  expect(urgingView([notice({ state: 'DEFERRED', sentAt: null })], registry).rows[3]?.[4]?.value).toBe('Hoãn, sẽ gửi sau');
});

test('urgingView: rows, equally long', () => {
  expect(new Set(urgingView([notice()], registry).rows.map((row) => row.length)).size).toBe(1);
});
