/** Words for kinds and states of notices, as people read them in «Đôn đốc» and «Nhật ký thư». */

const KIND_WORDS: ReadonlyMap<string, string> = new Map([
  ['LAG', 'Đôn đốc tiến độ'],
  ['RECOVERED', 'Hết chậm tiến độ'],
  ['ESCALATION', 'Báo cáo lãnh đạo'],
  ['MISSING', 'Thiếu báo cáo của thôn'],
  ['DUTY', 'Nhiệm vụ đến hạn'],
  ['SUMMARY', 'Tóm tắt tuần'],
  ['REMINDER', 'Nhắc thôn báo cáo'],
  ['RETURNED', 'Đề nghị kiểm tra lại số liệu'],
  ['CHANGED', 'Số liệu đã công bố thay đổi'],
  ['HEALTH', 'Tự kiểm tra'],
]);

const STATE_WORDS: ReadonlyMap<string, string> = new Map([
  ['QUEUED', 'Chờ gửi'],
  ['SENDING', 'Đang gửi'],
  ['SENT', 'Đã gửi'],
  ['DEFERRED', 'Hoãn, sẽ gửi sau'],
  ['FAILED', 'Không gửi được'],
  ['WITHDRAWN', 'Không cần gửi nữa'],
]);

/** Words for a kind of notice; an unknown kind shows as its code. */
export const noticeKindWords = (kind: string): string => KIND_WORDS.get(kind) ?? kind;

/** Words for the state of an outbox line; an unknown state shows as its code. */
export const noticeStateWords = (state: string): string => STATE_WORDS.get(state) ?? state;

const legendOf = (words: ReadonlyMap<string, string>): string =>
  ['Ý nghĩa các mã trong cột này (chương trình đọc mã, xin không sửa):', ...[...words].map(([code, meaning]) => `${code} = ${meaning}`)].join('\n');

/** Every kind with its words, for whoever reads the codes of «Nhật ký thư». */
export const NOTICE_KIND_LEGEND = legendOf(KIND_WORDS);

/** Every state with its words. */
export const NOTICE_STATE_LEGEND = legendOf(STATE_WORDS);
