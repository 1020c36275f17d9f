import type { Workspace } from '../../runtime/workspace';
import type { WalkFacts } from './walk-facts';
import { answerDigest, reportButOne, reportLate, toClosing, toReminder, weekOfCatchingUp } from './walk-moves';

/** A place to look at after a step. */
export interface WalkLink {
  readonly caption: string;
  readonly path: string;
}

/** Paths of the books, null while there is none. */
export interface WalkPlaces {
  readonly masterPath: string | null;
  readonly operationsPath: string | null;
}

/** One step of the three weeks. What is done is seen in the facts, so a visitor may also go off the path and come back. */
export interface WalkStep {
  readonly title: string;
  /** Who does what on that day. */
  readonly story: string;
  readonly button: string;
  isDone(facts: WalkFacts): boolean;
  move(workspace: Workspace): void;
  /** What to look at afterwards. */
  look(facts: WalkFacts, places: WalkPlaces): readonly WalkLink[];
}

const letter = (facts: WalkFacts, kind: keyof WalkFacts['letters'], caption: string): WalkLink[] => {
  const mail = facts.letters[kind];
  return mail === undefined ? [] : [{ caption, path: `/thu/${mail.id}` }];
};

const book = (path: string | null, caption: string): WalkLink[] => (path === null ? [] : [{ caption, path }]);

const SET_UP: WalkStep = {
  title: 'Cài đặt',
  story: 'Cán bộ bấm «Cài đặt hoặc sửa chữa» trong Sổ điều hành. Chương trình lập hai sổ, mỗi thôn một biểu mẫu và các bộ hẹn giờ.',
  button: '',
  isDone: ({ villages }) => villages > 0,
  move: () => undefined,
  look: (_facts, { operationsPath }) => [...book(operationsPath, 'Mở Sổ điều hành'), { caption: 'Xem các biểu mẫu', path: '/bieu-mau' }],
};

const REPORTS: WalkStep = {
  title: 'Các thôn gửi báo cáo',
  story: 'Tuần đầu. Trưởng thôn mở biểu mẫu trên điện thoại, điền năm con số. Một thôn quên.',
  button: 'Cho các thôn gửi, trừ một thôn',
  isDone: ({ heard, villages, closings }) => heard >= villages - 1 || closings > 0,
  move: reportButOne,
  look: (facts, { masterPath }) => [
    ...(facts.lateVillage === null ? [] : [{ caption: 'Tự điền thử một biểu mẫu', path: `/bieu-mau/${facts.lateVillage.formId}` }]),
    ...book(masterPath, 'Xem Bảng tổng hợp'),
  ],
};

const REMINDER: WalkStep = {
  title: 'Thứ Năm: nhắc thôn chưa gửi',
  story: 'Chỉ thôn chưa gửi nhận thư nhắc, kèm đường dẫn đã điền sẵn; thôn đã gửi không bị làm phiền.',
  button: 'Tới sáng thứ Năm',
  isDone: ({ letters, closings }) => letters.REMINDER !== undefined || closings > 0,
  move: toReminder,
  look: (facts) => letter(facts, 'REMINDER', 'Đọc thư nhắc'),
};

const CLOSING: WalkStep = {
  title: 'Chiều thứ Sáu: chốt kỳ và đôn đốc',
  story: 'Đúng 17:00 kỳ được chốt. Tiêu chí chậm so với kế hoạch thì cơ quan chủ trì nhận thư đôn đốc; lãnh đạo nhận một thư tóm tắt.',
  button: 'Tới giờ chốt kỳ',
  isDone: ({ letters }) => letters.LAG !== undefined,
  move: toClosing,
  look: (facts, { masterPath }) => [
    ...letter(facts, 'LAG', 'Đọc thư đôn đốc'),
    ...letter(facts, 'SUMMARY', 'Đọc thư tóm tắt'),
    ...book(masterPath, 'Xem Bảng tổng hợp'),
  ],
};

const LATE: WalkStep = {
  title: 'Thôn quên gửi muộn',
  story: 'Sáng hôm sau thôn ấy mới gửi. Số liệu vẫn được tính, ghi là gửi muộn; bảng được lập lại, không ai phải cộng tay.',
  button: 'Cho thôn ấy gửi muộn',
  isDone: ({ lateVillage }) => lateVillage?.heard === true,
  move: reportLate,
  look: (_facts, { masterPath }) => book(masterPath, 'Xem Bảng tổng hợp'),
};

const ANSWERED: WalkStep = {
  title: 'Cơ quan trả lời',
  story: 'Thứ Hai, cơ quan bấm đường dẫn trong thư và trả lời trên một biểu mẫu ngắn. Phần trả lời vào thẳng trang «Giải trình».',
  button: 'Cho cơ quan trả lời',
  isDone: ({ answers }) => answers > 0,
  move: answerDigest,
  look: (facts, { operationsPath }) => [...letter(facts, 'LAG', 'Tự trả lời từ thư đôn đốc'), ...book(operationsPath, 'Mở Sổ điều hành')],
};

const SECOND_WEEK: WalkStep = {
  title: 'Tuần thứ hai: biện pháp có kết quả',
  story: 'Các thôn gửi số mới. Tiêu chí chậm tiến gần kế hoạch. Cơ quan đã trả lời thì không bị gửi lại cùng một thư.',
  button: 'Qua tuần thứ hai',
  isDone: ({ closings, answers }) => answers > 0 && closings > 1,
  move: weekOfCatchingUp,
  look: (facts, { masterPath }) => [...letter(facts, 'SUMMARY', 'Đọc thư tóm tắt mới nhất'), ...book(masterPath, 'Xem Bảng tổng hợp')],
};

const RECOVERY: WalkStep = {
  title: 'Tuần thứ ba: ghi nhận tiến bộ',
  story: 'Hai kỳ liền bám kịp kế hoạch: tiêu chí ra khỏi danh sách đôn đốc, cơ quan nhận thư ghi nhận.',
  button: 'Qua tuần thứ ba',
  isDone: ({ letters }) => letters.RECOVERED !== undefined,
  move: weekOfCatchingUp,
  look: (facts, { masterPath }) => [...letter(facts, 'RECOVERED', 'Đọc thư ghi nhận'), ...book(masterPath, 'Xem Bảng tổng hợp')],
};

/** The three weeks in order. */
export const WALK_STEPS: readonly WalkStep[] = [SET_UP, REPORTS, REMINDER, CLOSING, LATE, ANSWERED, SECOND_WEEK, RECOVERY];

/** Index of the step that comes next, or null at the end of the walk. */
export const nextStep = (facts: WalkFacts): number | null => {
  const index = WALK_STEPS.findIndex((step) => !step.isDone(facts));
  return index < 0 ? null : index;
};
