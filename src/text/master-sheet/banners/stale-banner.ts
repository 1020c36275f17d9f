/** What officials read when no run has succeeded for two days; free of quotation marks, it stands in a formula. */
export const STALE_BANNER_TEXT =
  'SỐ LIỆU CŨ: chương trình chưa cập nhật được từ hai ngày nay. Xin báo Phòng Văn hóa - Xã hội kiểm tra.';

/** What officials read while the last self-check found something that stops figures or letters; same rules. */
export const UNWELL_BANNER_TEXT =
  'Chương trình tự kiểm tra thấy việc cần sửa, số liệu hoặc thư có thể chưa đủ. Phòng Văn hóa - Xã hội xem tab Tự kiểm tra của Sổ điều hành.';
