import { formatCount, formatDay, formatInstant } from './format';

/** Sentences of the menu and of its dialogs in the operations book. */
export const MENU_TITLE = 'Công dân số';

/** Menu captions by the name of the global function they start. */
export const MENU_ITEMS = {
  guideSetUp: 'Cài đặt từng bước',
  setUp: 'Cài đặt hoặc sửa chữa',
  recompute: 'Tính lại bảng tổng hợp',
  sweep: 'Nhận số liệu ngay',
  carryVerdicts: 'Thực hiện quyết định',
  previewMail: 'Xem trước thư',
  drawCalls: 'Chọn báo cáo để xác minh',
  showPastDay: 'Xem lại một ngày',
  printSheets: 'In phiếu cho các thôn',
  printCodes: 'In mã biểu mẫu',
  exportBooks: 'Tải sổ về máy',
  addVillageList: 'Nhập danh sách thôn',
  applyVillageChanges: 'Thực hiện thay đổi thôn',
  previewImport: 'Kiểm tra số liệu cũ',
  importFigures: 'Nhập số liệu cũ',
  undoImport: 'Hủy lần nhập gần nhất',
  checkHealth: 'Tự kiểm tra',
  checkLedger: 'Kiểm tra sổ',
  backUp: 'Sao lưu toàn bộ',
  restoreBackup: 'Khôi phục từ bản sao lưu',
  blankAddress: 'Xóa địa chỉ người gửi',
  handOver: 'Bàn giao',
} as const;

export type MenuItem = keyof typeof MENU_ITEMS;

/** A line stands above each of these: the week's work, paper and files, villages, earlier figures, checks, keeping. */
export const MENU_BREAKS: ReadonlySet<string> = new Set<MenuItem>(['recompute', 'printSheets', 'addVillageList', 'previewImport', 'checkHealth', 'backUp']);

/** Fixed sentences. */
export const DIALOGS = {
  firstRun: 'Sổ này chưa được cài đặt. Xin mở thực đơn «Công dân số», chọn «Cài đặt từng bước» và đồng ý các quyền Google hỏi; hỏi xong quyền thì chọn lại một lần nữa.',
  noVillages:
    'Chưa có thôn nào trong tab «Danh mục thôn». Xin nhập danh sách thôn, hoặc dán bằng mục «Nhập danh sách thôn», rồi chạy lại «Cài đặt hoặc sửa chữa».',
  noMailboxes:
    'Chưa có hộp thư nào trong tab «Cơ quan» nên chương trình chưa gửi thư. Xin điền hộp thư công vụ của các cơ quan.',
  mailOff: 'Việc gửi thư đang tắt. Muốn bật, xin đặt «Cho phép gửi thư» là có trong tab «Cấu hình».',
  lockBusy: 'Chương trình đang chạy việc khác. Xin chờ khoảng một phút rồi thử lại; số liệu không bị mất.',
  recomputed: 'Đã tính lại bảng tổng hợp.',
  swept: 'Đã nhận các báo cáo mới và tính lại bảng tổng hợp. Báo cáo cần xem lại (nếu có) ở tab «Cần xử lý».',
  nothingNew: 'Không có báo cáo mới: mọi biểu mẫu đã được nhận hết.',
  verdictsCarried: 'Đã thực hiện các quyết định ghi trong tab «Cần xử lý».',
  whichDay: 'Bảng tổng hợp sẽ hiện số liệu như đã biết hết ngày nào? Xin ghi như 05/10/2026; để trống để trở về hôm nay.',
  noVillageChanges: 'Không có việc nào chờ thực hiện trong tab «Thay đổi thôn».',
  howManyCalls: 'Chọn bao nhiêu báo cáo để gọi điện xác minh? Xin ghi một số, ví dụ 10; để trống là 10.',
  noMailDue: 'Hiện không có thư nào đến lượt gửi.',
  healthy: 'Tự kiểm tra: không phát hiện vấn đề.',
  ledgerIntact: 'Sổ số liệu còn nguyên vẹn: không có dòng nào bị sửa bằng tay.',
} as const;

/** Work that was chosen in the menu has begun. */
export const begunWords = (caption: string): string =>
  `Đang thực hiện «${caption}». Xin chờ đến khi có thông báo kết quả; nếu bị dừng giữa chừng, chỉ cần chọn lại.`;

/** Only the person who installed the program may run what needs that person's triggers and files. */
export const installedByOther = (installer: string): string =>
  `Chương trình đã được cài đặt bởi ${installer}; chỉ người đó chạy được mục này, để mọi việc tự động không bị tạo hai lần.`;

/** Progress of set-up while village forms are being made. */
export const setUpProgress = (done: number, total: number): string =>
  `Đã chuẩn bị ${formatCount(done)}/${formatCount(total)} biểu mẫu thôn.`;

/** Set-up stopped in good order before its time was used up and goes on by itself. */
export const setUpContinues = (done: number, total: number): string =>
  `${setUpProgress(done, total)} Phần còn lại sẽ tự làm tiếp sau ít phút.`;

/** Set-up is complete. */
export const setUpFinished = (villages: number, masterUrl: string): string =>
  `Đã cài đặt xong cho ${formatCount(villages)} thôn. Bảng tổng hợp: ${masterUrl}`;

/** Set-up found settings it cannot work with; every problem names its cell. */
export const setUpRefused = (problems: readonly string[]): string =>
  `Chưa cài đặt được. Xin sửa các điểm sau rồi chạy lại:\n${problems.map((problem) => `- ${problem}`).join('\n')}`;

/** Result of the self-check when it found something. */
export const unhealthyWords = (findings: readonly string[]): string =>
  `Tự kiểm tra phát hiện ${findings.length} vấn đề:\n${findings.map((finding) => `- ${finding}`).join('\n')}`;

/** The first ledger row whose hash does not follow from the row before it; `row` counts from 1. */
export const ledgerBrokenWords = (row: number): string =>
  `Sổ số liệu đã bị sửa bằng tay, bắt đầu từ dòng ${formatCount(row)}. Xin khôi phục từ lịch sử phiên bản của bảng tính.`;

/** A setting that could not be read; `cell` such as C5. */
export const badSettingWords = (label: string, cell: string, given: string): string =>
  `«${label}» (ô ${cell}) đang ghi «${given}», chương trình không đọc được và tạm dùng giá trị đúng gần nhất.`;

/** When the master sheet was last rebuilt. */
export const lastRunWords = (runAt: number): string => `Cập nhật lần cuối lúc ${formatInstant(runAt)}`;

/** The master sheet shows a past day until somebody clears the setting. */
export const shownDayWords = (day: string): string =>
  `Bảng tổng hợp đang hiện số liệu như đã biết hết ngày ${formatDay(day)}. Muốn trở về hôm nay, xin xóa ô «Xem lại ngày» trong tab «Cấu hình».`;

/** A day that was asked for cannot be read. */
export const notADayWords = (given: string): string => `«${given}» chưa phải là một ngày. Xin ghi như 05/10/2026.`;

/** Reports were drawn for verification by phone. */
export const drawnWords = (count: number): string =>
  count === 0
    ? 'Không có báo cáo mới nào để chọn: các báo cáo của năm tuần qua đã có trong tab «Xác minh».'
    : `Đã chọn ${formatCount(count)} báo cáo vào tab «Xác minh». Xin gọi các thôn và điền cột «Số ô sai» (đúng hết thì ghi 0).`;
