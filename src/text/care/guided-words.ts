import type { Registry } from '../../domain/registry/registry';
import { agencyName, criterionLabel, criterionOf, groupName, villageLabelOf } from '../words/labels';
import { formatCount } from '../format';

/** What is asked, as far as words need it. */
export type AskedFor =
  | { readonly kind: 'COMMUNE'; readonly now: string }
  | { readonly kind: 'BASELINE_DAY' }
  | { readonly kind: 'BASELINE'; readonly criterionId: string }
  | { readonly kind: 'DENOMINATORS'; readonly villageId: string; readonly groups: readonly string[] }
  | { readonly kind: 'MAILBOX'; readonly agencyId: string };

/** Sentences of «Cài đặt từng bước». */
export const GUIDED = {
  left: 'Đã dừng ở đây; những gì đã trả lời được giữ lại. Chọn lại «Cài đặt từng bước» để làm tiếp.',
  villagesFirst: 'Chưa có thôn nào. Xin dán danh sách vào tab «Danh sách thôn dán vào» (hoặc điền tab «Danh mục thôn»), rồi chọn lại «Cài đặt từng bước».',
  notUnderstood: 'Chưa đọc được câu trả lời này. ',
  mailOn: 'Mọi cơ quan đã có hộp thư. Bật việc gửi thư ngay bây giờ? OK: bật; Hủy: để sau.',
  ready: 'SẴN SÀNG. Xin gửi cho từng thôn đường dẫn ở cột «Đường dẫn gửi» của tab «Danh mục thôn», và chia sẻ Bảng tổng hợp ở quyền xem.',
  mailOff: 'việc gửi thư đang tắt: đặt «Cho phép gửi thư» là có trong tab «Cấu hình» khi muốn bật',
} as const;

/** One question; `left` counts those still open, this one included. */
export const questionWords = (question: AskedFor, registry: Registry, left: number): string =>
  `(Còn ${formatCount(left)} câu; để trống rồi OK là bỏ qua, Hủy là dừng)\n${wordsFor(question, registry)}`;

const wordsFor = (question: AskedFor, registry: Registry): string => {
  switch (question.kind) {
    case 'COMMUNE':
      return `Tên xã, như sẽ in trong bảng, biểu mẫu và thư? Bỏ qua thì dùng «${question.now}».`;
    case 'BASELINE_DAY':
      return 'Ngày bắt đầu đường kế hoạch? Ghi như 31/08/2026. Bỏ qua thì lấy kỳ đầu tiên có đủ thôn báo cáo.';
    case 'BASELINE':
      return `${criterionLabel(criterionOf(question.criterionId, registry))}: tỷ lệ ban đầu (%) tại ngày bắt đầu? Ghi như 62,5. Bỏ qua thì lấy từ kỳ đầu tiên đủ số liệu.`;
    case 'DENOMINATORS':
      return `${villageLabelOf(question.villageId, registry)}: số ${question.groups.map(groupName).join('; số ')}? Ghi ${formatCount(question.groups.length)} số viết liền, cách nhau bằng dấu cách.`;
    case 'MAILBOX':
      return `Hộp thư công vụ của ${agencyName(question.agencyId, registry)}? Bỏ qua thì cơ quan này chưa nhận thư.`;
  }
};

/** The end when something is still missing. */
export const notReadyWords = (missing: readonly string[]): string =>
  `Chưa đủ để nói là sẵn sàng. Còn:\n${missing.map((item) => `- ${item}`).join('\n')}`;
