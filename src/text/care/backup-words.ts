import { formatCount } from '../format';

/** Tab of the operations book that holds a back-up as text, part by part. */
export const BACKUP_TAB = 'Sao lưu';

/** Sentences of «Sao lưu toàn bộ» and «Khôi phục từ bản sao lưu». */
export const BACKUP = {
  taken:
    'Đã sao lưu vào tab «Sao lưu». Xin mở tab đó, chọn Tệp → Tải xuống → Giá trị được phân tách bằng dấu tab (.tsv), cất tệp ở nơi an toàn vì có địa chỉ thư, rồi xóa tab.',
  withoutAnswers: 'Chú ý: có trang trả lời (BC …) không đọc được nên bản này thiếu câu trả lời gốc; sổ số liệu vẫn đủ. Xin chọn «Cài đặt hoặc sửa chữa» rồi sao lưu lại.',
  none: 'Tab «Sao lưu» chưa có hoặc chứa bản sao lưu không đủ. Xin dán toàn bộ nội dung tệp .tsv vào ô A1 của tab «Sao lưu» rồi chọn lại.',
  newer: 'Bản sao lưu do một bản mới hơn của chương trình lập. Xin đẩy bản mới nhất lên bằng npm run push rồi chọn lại.',
  notSetUp: 'Sổ này chưa được cài đặt. Xin chọn «Cài đặt hoặc sửa chữa» một lần rồi chọn lại.',
  notEmpty: 'Sổ số liệu đã có dữ liệu nên không khôi phục: chỉ khôi phục vào một sổ mới, để không ghi đè số đang dùng.',
  question: 'Khôi phục thay toàn bộ nội dung các tab của sổ này bằng bản trong tab «Sao lưu». Bạn có tiếp tục không?',
} as const;

/** The end of a restore; `dropped` are columns that people had added and this book has no place for. */
export const restoredWords = (at: string, dropped: readonly string[]): string => {
  const done = `Đã khôi phục bản sao lưu lúc ${at}. Xin chọn «Cài đặt hoặc sửa chữa» để lập biểu mẫu mới, rồi gửi đường dẫn mới cho các thôn.`;
  return dropped.length === 0 ? done : `${done} Có ${formatCount(dropped.length)} cột tự thêm không được khôi phục: ${dropped.join(', ')}.`;
};
