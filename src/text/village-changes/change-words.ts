import type { ChangeOutcome } from '../../domain/roster/change-outcome';
import { formatCount, formatDay } from '../format';
import { TABS } from '../tabs';

/** How the outcome of a change that waits begins; the nightly pass looks for it. */
export const WAITING_WORD = 'Chờ';

const DONE = `Đã thực hiện. Xin chọn «Cài đặt hoặc sửa chữa» để biểu mẫu có tên mới.`;

/** Beside a typed change to villages: what became of it, and what to do. */
export const changeWords = (outcome: ChangeOutcome): string => {
  switch (outcome.code) {
    case 'DONE':
      return DONE;
    case 'WAITING_DAY':
      return `${WAITING_WORD} đến ngày ${formatDay(outcome.day)}; chương trình sẽ tự thực hiện.`;
    case 'WAITING_PARTS':
      return `${WAITING_WORD} chia số: xin điền các cột ${outcome.columns.join(', ')} cho từng thôn mới. Đến khi đủ, thôn cũ vẫn báo cáo như trước.`;
    case 'SUM_DIFFERS':
      return `${WAITING_WORD} sửa: cột ${outcome.column} của các thôn mới cộng lại là ${formatCount(outcome.sum)}, thôn cũ có ${formatCount(outcome.whole)}. Hai số phải bằng nhau để tổng toàn xã không nhảy.`;
    case 'UNKNOWN_VILLAGE':
      return `Chưa thực hiện: không có thôn «${outcome.given}» trong tab «${TABS.villages}».${suggestion(outcome.suggestions)}`;
    case 'NOT_IN_FORCE':
      return `Chưa thực hiện: thôn ${outcome.villageId} không còn hoặc chưa có hiệu lực vào ngày ${formatDay(outcome.day)}.`;
    default:
      return rowWords(outcome);
  }
};

const suggestion = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` Có phải ${ids.join(' hay ')}? Xin ghi đúng mã.`);

type RowFault = Extract<ChangeOutcome, { code: 'BAD_ID' | 'ID_TAKEN' | 'NO_NAME' | 'BAD_DAY' | 'TOO_FEW' | 'UNKNOWN_KIND' }>;

const rowWords = (fault: RowFault): string => {
  switch (fault.code) {
    case 'BAD_ID':
      return `Chưa thực hiện: mã thôn mới «${fault.given}» chỉ được gồm chữ không dấu, số, «-» và «_».`;
    case 'ID_TAKEN':
      return `Chưa thực hiện: mã «${fault.given}» đã có. Mã thôn không bao giờ dùng lại, kể cả khi thôn mới giữ tên cũ.`;
    case 'NO_NAME':
      return 'Chưa thực hiện: xin điền tên mới.';
    case 'BAD_DAY':
      return `Chưa thực hiện: «${fault.given}» chưa phải là một ngày. Xin ghi như 14/09/2026.`;
    case 'TOO_FEW':
      return 'Chưa thực hiện: sáp nhập cần ít nhất hai thôn cũ, cách nhau bằng dấu phẩy; chia tách cần ít nhất hai dòng cùng thôn cũ, mỗi thôn mới một dòng.';
    case 'UNKNOWN_KIND':
      return `Chưa thực hiện: không có việc «${fault.given}». Xin chọn Sáp nhập, Đổi tên hoặc Chia tách.`;
  }
};
