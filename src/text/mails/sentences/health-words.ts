import type { HealthFinding } from '../../../domain/letters/health-input';
import { formatDay } from '../../format';

const MOST_SUBJECTS = 5;

const listed = (subjects: readonly string[]): string => {
  const shown = subjects.slice(0, MOST_SUBJECTS).map((subject) => `«${subject}»`).join(', ');
  return subjects.length > MOST_SUBJECTS ? `${shown} và ${subjects.length - MOST_SUBJECTS} thư khác` : shown;
};

/** One sentence that says what happened and what a person can do. */
export const healthWords = ({ code, subjects, since }: HealthFinding): string => {
  switch (code) {
    case 'NO_RUNS':
      return `Từ ngày ${formatDay(since)} đến hôm nay chương trình không chạy trọn lần nào. Số liệu gửi trong thời gian đó vừa được nhận đủ; xin chạy «Cài đặt hoặc sửa chữa» để lập lại lịch chạy.`;
    case 'HALF_SENT':
      return `${subjects.length} thư bị dừng giữa lúc gửi, chưa rõ đã đến nơi hay chưa: ${listed(subjects)}. Xin kiểm tra hộp thư đã gửi, rồi ghi «Gửi lại» hoặc «Đã gửi» vào cột «Quyết định» của tab «Nhật ký thư».`;
    case 'FAILED':
      return `${subjects.length} thư không gửi được sau nhiều lần thử: ${listed(subjects)}. Xin sửa hộp thư trong tab «Cơ quan», rồi ghi «Gửi lại» vào cột «Quyết định».`;
    case 'CHECKS':
      return `Tự kiểm tra thấy ${subjects.length} việc cần sửa, xem đủ ở tab «Tự kiểm tra» của Sổ điều hành: ${subjects.join(' ')}`;
    case 'QUOTA':
      return `Hạn mức gửi thư của Google đã hết nên ${subjects.length} thư còn chờ: ${listed(subjects)}. Thư tự gửi tiếp khi có hạn mức mới, không cần làm gì.`;
  }
};
