import { DIALOGS } from '../dialogs';
import { formatCount } from '../format';
import { noticeKindWords, noticeStateWords } from '../master-sheet/notice-words';

/** A letter as the preview lists it. */
interface Previewed {
  readonly kind: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly state: string;
}

/** What the preview says. */
export interface PreviewInput {
  readonly waiting: readonly Previewed[];
  readonly overtaken: readonly Previewed[];
  readonly due: readonly Previewed[];
  readonly mailEnabled: boolean;
  readonly isMailTime: boolean;
  readonly quota: number;
  readonly testTo: string | null;
}

/** A dialog of Google shows a few dozen lines well. */
const MOST_LETTERS = 25;

const listed = (heading: string, letters: readonly Previewed[], withState: boolean): string[] => {
  if (letters.length === 0) return [];
  const lines = letters.slice(0, MOST_LETTERS).map(({ kind, to, subject, state }) => {
    const words = withState ? ` [${noticeStateWords(state)}]` : '';
    return `- ${noticeKindWords(kind)}, gửi ${to.join(', ')}: ${subject}${words}`;
  });
  const more = letters.length - lines.length;
  return [`${heading} (${formatCount(letters.length)} thư):`, ...lines, ...(more > 0 ? [`- và ${formatCount(more)} thư khác`] : [])];
};

const conditions = ({ mailEnabled, isMailTime, quota, testTo }: PreviewInput): string[] => [
  mailEnabled
    ? 'Việc gửi thư đang bật.'
    : 'Việc gửi thư đang tắt: dưới đây là những thư sẽ được lập nếu bật ngay bây giờ. Muốn bật, xin đặt «Cho phép gửi thư» là có trong tab «Cấu hình».',
  isMailTime ? 'Bây giờ là giờ gửi thư.' : 'Bây giờ ngoài giờ gửi thư (07:00 đến 18:00 ngày làm việc): thư sẽ chờ.',
  `Hạn mức còn lại: ${formatCount(quota)} người nhận.`,
  ...(testTo === null ? [] : [`Đang ở chế độ gửi thử: mọi thư gửi về ${testTo}.`]),
];

/** The whole preview as one text; nothing is sent by it. */
export const previewWords = (input: PreviewInput): string =>
  [
    ...conditions(input),
    ...listed('Đang chờ trong «Nhật ký thư»', input.waiting, true),
    ...listed('Sẽ được lập ở lượt chạy tới', input.due, false),
    ...listed('Sẽ không gửi nữa vì không còn đúng', input.overtaken, false),
    ...(input.waiting.length + input.due.length + input.overtaken.length === 0 ? [DIALOGS.noMailDue] : []),
  ].join('\n');
