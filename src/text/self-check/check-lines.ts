import type { CheckLine, CheckState } from '../../domain/notices/check-line';
import { formatCount, formatDay } from '../format';
import { goneTabsWords } from '../care/gone-tabs-words';
import { TABS } from '../tabs';
import { answersCheck, formsCheck, linksCheck, type FormsFound } from './form-checks';

/** Everything the self-check found; what is a sentence already comes as one. */
export interface CheckFacts {
  readonly installer: string;
  /** Null when the triggers are somebody else's and cannot be seen. */
  readonly wrongTriggers: readonly string[] | null;
  readonly isElsewhere: boolean;
  readonly isAuthorised: boolean;
  readonly hasMaster: boolean;
  /** Tabs of the operations book that somebody deleted. */
  readonly goneTabs: readonly string[];
  readonly forms: FormsFound;
  readonly differences: readonly string[];
  readonly ledger: readonly string[];
  readonly registry: readonly string[];
  readonly mail: readonly string[];
  /** Recipients that may still be written to today. */
  readonly mailLeft: number;
  /** Day of the last full run, or ''. */
  readonly lastRun: string;
  /** Whether the last full run was today or yesterday. */
  readonly isRunning: boolean;
  readonly schema: number;
  readonly isCurrent: boolean;
}

/** Words for the states, as they stand in the tab. */
export const CHECK_STATES: Readonly<Record<CheckState, string>> = { GOOD: 'tốt', WRONG: 'cần sửa', UNSEEN: 'chưa xem được' };

export const REPAIR = 'Xin chọn «Cài đặt hoặc sửa chữa».';

/** One line per check, whatever was found. */
export const checkLines = (facts: CheckFacts): CheckLine[] => [
  triggersCheck(facts),
  judged({ code: 'SCOPES', name: 'Quyền truy cập' }, facts.isAuthorised ? [] : [`Chương trình chưa được đồng ý đủ quyền. ${REPAIR}`], 'Đã được đồng ý đủ quyền.'),
  judged({ code: 'PLACE', name: 'Múi giờ và ngôn ngữ' }, facts.isElsewhere ? [`Múi giờ hoặc ngôn ngữ của sổ đã bị đổi. ${REPAIR}`] : [], 'Hai sổ dùng giờ Việt Nam, tiếng Việt.'),
  judged({ code: 'TABS', name: 'Các trang của Sổ điều hành' }, facts.goneTabs.length === 0 ? [] : [goneTabsWords(facts.goneTabs)], 'Đủ các trang.'),
  formsCheck(facts.forms),
  linksCheck(facts.forms),
  answersCheck(facts.forms),
  judged({ code: 'RAW', name: `Trang trả lời so với ${TABS.ledger}` }, facts.differences, 'Mọi dòng trong các trang trả lời đều đã vào sổ.'),
  judged({ code: 'LEDGER', name: `${TABS.ledger} nguyên vẹn` }, facts.ledger, 'Không có dòng nào bị sửa bằng tay.'),
  masterCheck(facts),
  runsCheck(facts),
  judged({ code: 'MAIL', name: 'Thư' }, [...facts.mail, ...(facts.mailLeft <= 0 ? ['Hạn mức thư hôm nay đã hết; thư còn lại sẽ gửi ngày mai.'] : [])], `Hôm nay thư còn gửi được tới ${formatCount(facts.mailLeft)} người nhận.`),
  judged({ code: 'REGISTRY', name: 'Danh mục và cấu hình' }, facts.registry, 'Không có ô nào không đọc được.'),
  judged({ code: 'VERSION', name: 'Phiên bản' }, facts.isCurrent ? [] : [`Sổ ở phiên bản ${facts.schema}, khác chương trình. ${REPAIR}`], `Sổ và chương trình cùng phiên bản ${facts.schema}.`),
];

/** A line that is good unless something was found. */
export const judged = (check: Pick<CheckLine, 'code' | 'name'>, found: readonly string[], well: string): CheckLine =>
  found.length > 0 ? { ...check, state: 'WRONG', sentences: found } : { ...check, state: 'GOOD', sentences: [well] };

const triggersCheck = ({ installer, wrongTriggers }: CheckFacts): CheckLine => {
  const line = { code: 'TRIGGERS', name: 'Việc tự động' } as const;
  if (installer === '') return { ...line, state: 'WRONG', sentences: [`Chưa có ai giữ các việc tự động. ${REPAIR}`] };
  if (wrongTriggers === null) return { ...line, state: 'UNSEEN', sentences: [`Người cài đặt: ${installer}; chỉ người đó xem được các việc tự động.`] };
  if (wrongTriggers.length > 0) return { ...line, state: 'WRONG', sentences: [`Việc tự động (${wrongTriggers.join(', ')}) bị thiếu hoặc bị tạo nhiều lần. ${REPAIR}`] };
  return { ...line, state: 'GOOD', sentences: [`Người cài đặt: ${installer}; mỗi việc tự động có đúng một lần.`] };
};

const masterCheck = ({ hasMaster, wrongTriggers }: CheckFacts): CheckLine => {
  const line = { code: 'MASTER', name: 'Bảng tổng hợp' } as const;
  if (hasMaster) return { ...line, state: 'GOOD', sentences: ['Mở được.'] };
  if (wrongTriggers === null) return { ...line, state: 'UNSEEN', sentences: ['Tài khoản này không mở được bảng tổng hợp.'] };
  return { ...line, state: 'WRONG', sentences: [`Bảng tổng hợp không mở được. ${REPAIR}`] };
};

const runsCheck = ({ lastRun, isRunning }: CheckFacts): CheckLine => {
  const line = { code: 'RUNS', name: 'Lần chạy gần nhất' } as const;
  if (lastRun === '') return { ...line, state: 'UNSEEN', sentences: ['Chưa có lần chạy đủ nào.'] };
  if (isRunning) return { ...line, state: 'GOOD', sentences: [`Lần chạy đủ gần nhất: ${formatDay(lastRun)}.`] };
  return { ...line, state: 'WRONG', sentences: [`Lần chạy đủ gần nhất là ${formatDay(lastRun)}, đã quá một ngày. ${REPAIR}`] };
};

/** What the dialog adds below the findings, so that a person sees what was looked at. */
export const runningWords = (lines: readonly CheckLine[]): string =>
  lines.filter(({ code, state }) => state === 'UNSEEN' || code === 'TRIGGERS' || code === 'RUNS' || code === 'MAIL')
    .filter(({ state }) => state !== 'WRONG')
    .map(({ name, sentences }) => `${name}: ${sentences.join(' ')}`)
    .join('\n');
