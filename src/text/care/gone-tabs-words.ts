const named = (tabs: readonly string[]): string => tabs.map((tab) => `«${tab}»`).join(', ');

const RESTORE =
  'Xin hoàn tác (Ctrl+Z) nếu vừa xóa, hoặc lấy lại từ Tệp → Lịch sử phiên bản (cách làm: docs/VAN-HANH.md, mục «Một trang bị xóa»).';

/** Why a run stopped: tabs of the operations book that cannot be found by name or id. */
export const goneTabsWords = (tabs: readonly string[]): string =>
  `Sổ điều hành không còn trang ${named(tabs)}, có thể đã bị xóa. Chương trình dừng lại và không ghi gì; báo cáo các thôn gửi vẫn nằm trong các trang trả lời và sẽ được nhận sau. ${RESTORE}`;

/** Asked before set-up puts empty tabs in their place. */
export const rebuildQuestion = (tabs: readonly string[]): string =>
  `Sổ điều hành không còn trang ${named(tabs)}. Những gì đã ghi trong đó chưa mất hẳn. ${RESTORE} Chỉ chọn OK khi không lấy lại được: chương trình sẽ lập trang trống và mọi thứ trong trang cũ phải nhập lại.`;

/** Nobody agreed to empty tabs. */
export const NOT_REBUILT = 'Chương trình chưa lập trang nào và chưa đổi gì. Xin lấy lại trang đã mất rồi chọn «Cài đặt hoặc sửa chữa».';
