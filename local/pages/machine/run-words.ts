import { MENU_ITEMS } from '../../../src/text/dialogs';

/** What starts without anybody's click. */
const BY_ITSELF: Readonly<Record<string, string>> = {
  onReport: 'Nhận câu trả lời mới',
  sweep: 'Quét định kỳ: số liệu, chốt kỳ, gửi thư',
  checkDaily: 'Kiểm tra hằng ngày',
  onOpen: 'Mở sổ, dựng thực đơn',
  doGet: 'Mở trang chỉ xem',
};

/** What a function of the program does, in words; '' for one that has none. */
export const runWords = (handler: string): string => BY_ITSELF[handler] ?? (MENU_ITEMS as Readonly<Record<string, string>>)[handler] ?? '';
