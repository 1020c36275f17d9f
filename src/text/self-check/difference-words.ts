import type { Registry } from '../../domain/registry/registry';
import type { RawDifference } from '../../domain/reports/raw-difference';
import { formatInstant } from '../format';
import { responseTabName, TABS } from '../tabs';
import { villageLabelOf } from '../words/labels';

/** One sentence that leads a clerk to the tab and says what to do; the figures are the ledger's in any case. */
export const differenceWords = (difference: RawDifference, registry: Registry): string => {
  const village = villageLabelOf(difference.villageId, registry);
  const tab = `tab «${responseTabName(difference.villageId)}»`;
  switch (difference.code) {
    case 'TOUCHED':
      return `${village}: dòng ${difference.row} của ${tab} đã bị sửa bằng tay; sổ vẫn giữ số thôn đã gửi. Xin trả ô về như cũ; số sai thì nhờ thôn gửi lại.`;
    case 'GONE':
      return `${village}: câu trả lời gửi lúc ${formatInstant(difference.sentAt)} không còn dòng nào trong ${tab} (dòng bị xóa, hoặc thôn đã sửa sang kỳ khác); «${TABS.ledger}» vẫn giữ. Xin khôi phục từ Lịch sử phiên bản nếu dòng bị xóa nhầm.`;
    case 'NOT_TAKEN_IN':
      return `${village}: dòng ${difference.row} của ${tab} chưa vào «${TABS.ledger}». Xin chọn «Nhận số liệu ngay».`;
    case 'UNREAD':
      return `${village}: ${tab} không còn cột ${difference.questions.map((title) => `«${title}»`).join(', ')} nên không đọc được báo cáo nào. Xin đặt lại tiêu đề cột và câu hỏi trong biểu mẫu như cũ, hoặc chạy «Cài đặt hoặc sửa chữa».`;
  }
};
