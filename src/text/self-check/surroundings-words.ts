import { formatDay } from '../format';

/** What «Tự kiểm tra» says about Google's own settings. */
export interface SurroundingsInput {
  readonly installer: string;
  readonly wrongTriggers: readonly string[] | null;
  readonly isElsewhere: boolean;
  readonly closedForms: readonly string[];
  /** Day of the last full run, or ''. */
  readonly lastRun: string;
  /** Recipients that may still be written to today. */
  readonly mailLeft: number;
}

const REPAIR = 'Xin chọn «Cài đặt hoặc sửa chữa».';

/** One sentence for each thing a person should put right. */
export const surroundingsWords = (found: SurroundingsInput): string[] => [
  ...(found.installer === '' ? [`Chưa có ai giữ các việc tự động. ${REPAIR}`] : []),
  ...((found.wrongTriggers ?? []).length > 0 ? [`Việc tự động (${(found.wrongTriggers ?? []).join(', ')}) bị thiếu hoặc bị tạo nhiều lần. ${REPAIR}`] : []),
  ...(found.isElsewhere ? [`Múi giờ hoặc ngôn ngữ của sổ đã bị đổi. ${REPAIR}`] : []),
  ...(found.closedForms.length > 0 ? [`Biểu mẫu của ${found.closedForms.join(', ')} đang đóng hoặc không mở được. ${REPAIR}`] : []),
  ...(found.mailLeft <= 0 ? ['Hạn mức thư hôm nay đã hết; thư còn lại sẽ gửi ngày mai.'] : []),
];

/** What is well is told too, so that a person sees what was looked at. */
export const runningWords = ({ installer, wrongTriggers, lastRun, mailLeft }: SurroundingsInput): string =>
  [
    `Người cài đặt: ${installer === '' ? 'chưa có' : installer}`,
    ...(wrongTriggers === null && installer !== '' ? ['chỉ người đó xem được các việc tự động'] : []),
    ...(lastRun === '' ? [] : [`lần chạy đủ gần nhất: ${formatDay(lastRun)}`]),
    `thư còn gửi được hôm nay: ${mailLeft} người nhận`,
  ].join('; ') + '.';
