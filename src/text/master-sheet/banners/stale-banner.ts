/** What officials read when no run has succeeded for two days; free of quotation marks, it stands in a formula. */
export const STALE_BANNER_TEXT =
  'SỐ LIỆU CŨ: chương trình chưa cập nhật được từ hai ngày nay. Xin báo Phòng Văn hóa - Xã hội kiểm tra.';
