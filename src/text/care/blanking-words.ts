import { formatCount } from '../format';

/** Sentences of «Xóa địa chỉ người gửi». */
export const BLANKING = {
  whose: 'Xóa địa chỉ thư của ai? Xin ghi đủ một địa chỉ, ví dụ ten@example.vn.',
  notAnAddress: 'Đó chưa phải là một địa chỉ thư. Xin chọn lại và ghi như ten@example.vn.',
  installer: 'Đây là địa chỉ của người cài đặt, việc tự động đang chạy dưới tên này. Xin chọn «Bàn giao» trước.',
  notSetUp: 'Sổ này chưa được cài đặt nên không giữ địa chỉ nào.',
} as const;

/** Asked before anything is changed. */
export const blankingQuestion = (address: string, rows: number): string =>
  `Địa chỉ ${address} đang có ở ${formatCount(rows)} dòng của Sổ điều hành. Xóa rồi thì không lấy lại được; số liệu không đổi. Chọn OK để xóa.`;

/** Nothing was found; a second click ends here. */
export const notHeldWords = (address: string): string => `Sổ điều hành không có địa chỉ ${address} ở dòng nào.`;

/** What was taken out and where it may still stand; villages by id, `tabs` are those into which people paste. */
export interface Blanked {
  readonly rows: number;
  readonly villages: readonly string[];
  readonly typedIn: readonly string[];
  readonly tabs: readonly string[];
}

/** What was done, and what only a person can do. */
export const blankedWords = ({ rows, villages, typedIn, tabs }: Blanked): string =>
  [
    `Đã xóa địa chỉ ở ${formatCount(rows)} dòng; «Kiểm tra sổ» vẫn nhận ra sổ còn nguyên vẹn.`,
    'Còn lại xin làm bằng tay:',
    '- chọn «Cài đặt hoặc sửa chữa», để thôn không còn người báo cáo nào trong danh mục thì biểu mẫu thôi thu địa chỉ;',
    ...(villages.length === 0 ? [] : [`- mở biểu mẫu của ${villages.join(', ')}, tab Câu trả lời, xóa câu trả lời của người đó: biểu mẫu của Google còn giữ địa chỉ;`]),
    ...(typedIn.length === 0 ? [] : [`- trong trang trả lời của ${typedIn.join(', ')}, lời do người gửi tự viết có nhắc địa chỉ này: xin cân nhắc sửa ô đó, «Tự kiểm tra» sẽ nêu là dòng bị sửa bằng tay;`]),
    ...tabs.map((tab) => `- xóa tab «${tab}»;`),
    '- Lịch sử phiên bản của bảng tính và các bản sao lưu đã tải về vẫn còn địa chỉ: xem trang pháp lý.',
  ].join('\n');
