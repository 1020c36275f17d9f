import type { FormItemView, FormView } from '../form-view';
import type { Registry } from '../../domain/registry/registry';
import { ANSWER_WORDS } from '../tabs';

/** The one form on which all agencies answer their digests; each digest links to it with its own mark filled in. */
export const ANSWER_TITLES = {
  answer: 'Trả lời thư đôn đốc',
  text: 'Nguyên nhân, biện pháp hoặc điều cần hỗ trợ',
  until: 'Dự kiến hoàn thành ngày',
  agency: 'Cơ quan',
  noticeKey: 'Mã thư',
} as const;

export type AnswerField = keyof typeof ANSWER_TITLES;

/** Fields that a digest's link fills in. */
export const FILLED_FIELDS = ['agency', 'noticeKey', 'answer'] as const satisfies readonly AnswerField[];

const item = (key: AnswerField, kind: FormItemView['kind'], helpText: string): FormItemView => ({
  key,
  kind,
  title: ANSWER_TITLES[key],
  helpText,
  required: key === 'answer',
});

const ITEMS: readonly FormItemView[] = [
  { ...item('answer', 'CHOICE', 'Chọn một ý. Có thể gửi lại khi có thay đổi.'), choices: ANSWER_WORDS },
  item('text', 'PARAGRAPH', 'Viết ngắn gọn; nếu số liệu sai, xin ghi số đúng và căn cứ. Xin không ghi họ tên, số căn cước, số điện thoại của người dân.'),
  item('until', 'DATE', 'Có thể để trống.'),
  item('agency', 'TEXT', 'Đã điền sẵn theo thư; xin giữ nguyên.'),
  item('noticeKey', 'TEXT', 'Đã điền sẵn theo thư; xin giữ nguyên để phần trả lời vào đúng thư.'),
];

/** The answer form as data. */
export const answerFormView = ({ settings }: Registry): FormView => ({
  fileName: 'Trả lời thư đôn đốc Công dân số',
  title: `Trả lời thư đôn đốc - ${settings.communeName}`,
  description: `Trả lời thư theo dõi tiến độ thực hiện ${settings.planName}. Khoảng một phút; phần trả lời vào thẳng sổ điều hành của xã.`,
  confirmation: 'Đã nhận phần trả lời của Quý cơ quan. Trân trọng cảm ơn!',
  closedMessage: 'Biểu mẫu này hiện không nhận câu trả lời. Xin liên hệ cơ quan thường trực.',
  items: ITEMS,
});
