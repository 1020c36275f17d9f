/** Names of the two books and their tabs, and the header rows people see in the operations book. */
export const BOOKS = {
  operations: 'Sổ điều hành',
  master: 'Bảng tổng hợp',
} as const;

export const TABS = {
  settings: 'Cấu hình',
  criteria: 'Tiêu chí',
  agencies: 'Cơ quan',
  villages: 'Danh mục thôn',
  changes: 'Thay đổi thôn',
  denominators: 'Mẫu số',
  weeks: 'Lịch tuần',
  ledger: 'Sổ số liệu',
  review: 'Cần xử lý',
  answers: 'Giải trình',
  official: 'Đối chiếu',
  calls: 'Xác minh',
  imports: 'Nhập số liệu cũ',
  tasks: 'Nhiệm vụ',
  difficulties: 'Khó khăn',
  holidays: 'Ngày nghỉ',
  outbox: 'Nhật ký thư',
  journal: 'Nhật ký',
  history: 'Lịch sử danh mục',
  checks: 'Tự kiểm tra',
  former: 'Câu trả lời cũ',
  commune: 'Tổng hợp xã',
  byVillage: 'Theo thôn',
  trend: 'Diễn biến',
  urging: 'Đôn đốc',
  verification: 'Đối chiếu số liệu',
  guide: 'Hướng dẫn',
  chartData: 'Dữ liệu biểu đồ',
} as const;

export type TabKey = keyof typeof TABS;

/** Tabs of the master sheet; every other key of TABS belongs to the operations book. */
export const MASTER_TABS = ['commune', 'byVillage', 'trend', 'urging', 'verification', 'guide', 'chartData'] as const satisfies readonly TabKey[];

export type OperationsTabKey = Exclude<TabKey, (typeof MASTER_TABS)[number]>;

/** Name of the linked response tab of a village. */
export const responseTabName = (villageId: string): string => `BC ${villageId}`;

/** Header rows; the ledger's is followed by one column per criterion id. */
export const HEADERS: Readonly<Record<OperationsTabKey, readonly string[]>> = {
  settings: ['Khóa', 'Tên', 'Giá trị', 'Giải thích', 'Mặc định'],
  criteria: [
    'Mã',
    'Số',
    'Tên',
    'Tên ngắn',
    'Đơn vị tính',
    'Nhóm dân số',
    'Chỉ tiêu (%)',
    'So sánh',
    'Cơ quan chủ trì',
    'Mốc',
  ],
  agencies: ['Mã', 'Tên', 'Hộp thư', 'Hiệu lực từ', 'Hiệu lực đến'],
  villages: [
    'Mã thôn',
    'STT',
    'Tên thôn',
    'Xã cũ',
    'Tên gọi khác',
    'Người báo cáo (email)',
    'Hiệu lực từ',
    'Hiệu lực đến',
    'Sáp nhập vào',
    'Mã biểu mẫu',
    'Đường dẫn gửi',
    'Mã trang',
    'Ô điền sẵn',
  ],
  changes: ['Việc', 'Mã thôn cũ', 'Mã thôn mới', 'Tên mới', 'Từ ngày', 'Tên cũ', 'Kết quả', 'Xử lý lúc'],
  denominators: ['Mã thôn', 'Nhóm dân số', 'Số người', 'Hiệu lực từ', 'Cơ sở', 'Nguồn'],
  weeks: ['Thứ Hai đầu tuần', 'Hệ số', 'Ghi chú'],
  ledger: [
    'STT',
    'Loại',
    'Mã báo cáo',
    'Mã thôn',
    'Kỳ',
    'Số liệu đến ngày',
    'Gửi lúc',
    'Ghi lúc',
    'Người gửi',
    'Trạng thái',
    'Mã kiểm tra',
    'Đúng hạn',
    'Lý do',
    'Khó khăn',
    'Liên quan',
    'Băm',
  ],
  review: [
    'Mã báo cáo',
    'Thôn',
    'Gửi lúc',
    'Người gửi',
    'Số liệu gửi',
    'Vấn đề',
    'Số đúng gần nhất',
    'Quyết định',
    'Lý do quyết định',
    'Người quyết định',
    'Xử lý lúc',
  ],
  answers: ['Lúc', 'Cơ quan', 'Kỳ', 'Trả lời', 'Nội dung', 'Mã thư', 'Hẹn xong ngày', 'Mã trả lời'],
  official: ['Tiêu chí', 'Ngày', 'Số chính thức', 'Nguồn', 'Người nhập'],
  calls: ['Đợt chọn', 'Mã báo cáo', 'Thôn', 'Kỳ', 'Số liệu đã báo cáo', 'Số ô', 'Số ô sai', 'Ghi chú'],
  imports: ['Thôn', 'Đến ngày', 'Lý do giảm', 'Kết quả kiểm tra'],
  tasks: ['Nhiệm vụ', 'Cơ quan', 'Hạn', 'Trạng thái', 'Đường dẫn'],
  difficulties: ['Mã báo cáo', 'Mã thôn', 'Kỳ', 'Lúc', 'Nội dung', 'Cơ quan xử lý', 'Trạng thái', 'Ghi chú'],
  holidays: ['Ngày', 'Tên', 'Áp dụng', 'Ghi chú'],
  outbox: [
    'Khóa',
    'Loại',
    'Gửi tới',
    'Tiêu chí',
    'Kỳ',
    'Tiêu đề',
    'Trạng thái',
    'Số lần',
    'Xếp hàng lúc',
    'Gửi lúc',
    'Ghi chú',
    'Quyết định',
    'Nội dung chữ',
    'Nội dung HTML',
  ],
  journal: ['Lúc', 'Việc', 'Kết quả', 'Chi tiết'],
  history: ['STT', 'Lúc', 'Trang', 'Thay đổi', 'Vị trí', 'Nội dung'],
  checks: ['Lúc', 'Mã', 'Việc kiểm tra', 'Kết quả', 'Chi tiết và cách sửa'],
  former: ['Mã thôn', 'Mã biểu mẫu cũ', 'Dòng', 'Gửi lúc', 'Câu trả lời'],
};

/** What a person may choose in the verdict cell of the review queue. */
export const VERDICT_WORDS = { APPROVED: 'Duyệt', RETURNED: 'Trả lại' } as const;

/** What a person may order in the tab of changes to villages. */
export const CHANGE_WORDS = { MERGE: 'Sáp nhập', RENAME: 'Đổi tên', SPLIT: 'Chia tách' } as const;

/** What an agency may answer to a digest. */
export const ANSWER_WORDS = ['đã nhận', 'đã có biện pháp', 'cần hỗ trợ', 'số liệu sai'] as const;

/** What a person may choose beside a letter that was half sent or failed. */
export const DECISION_WORDS = { RESEND: 'Gửi lại', SENT: 'Đã gửi' } as const;

/** States of a village's difficulty in its tab. */
export const DIFFICULTY_WORDS = { NEW: 'mới', IN_WORK: 'đang xử lý', SOLVED: 'đã giải quyết' } as const;

/** Description of a master tab's protection; its number changes with widths, places and charts, which are only set once. */
export const MASTER_LAYOUT = 'Bảng chỉ để xem, được ghi tự động (bố cục 3)';
