/** What can keep a workspace from being opened or saved. */
export type StoreProblemCode = 'DAMAGED' | 'NEWER' | 'IN_USE' | 'NOT_WRITABLE';

const SENTENCES: Readonly<Record<StoreProblemCode, (file: string) => string>> = {
  DAMAGED: (file) =>
    `Tệp dữ liệu ${file} đã hỏng nên không mở được. Chương trình giữ nguyên tệp này; xin khôi phục từ bản sao lưu, hoặc chuyển tệp đi nơi khác rồi chạy lại để bắt đầu mới.`,
  NEWER: (file) => `Tệp dữ liệu ${file} do một phiên bản mới hơn của chương trình tạo ra. Xin cập nhật chương trình rồi mở lại; tệp được giữ nguyên.`,
  IN_USE: (file) => `Tệp dữ liệu ${file} đang được một cửa sổ khác của chương trình sử dụng. Xin đóng cửa sổ đó rồi thử lại.`,
  NOT_WRITABLE: (file) => `Không ghi được vào ${file}. Xin kiểm tra quyền ghi và dung lượng còn trống của thư mục dữ liệu.`,
};

/** Why a workspace cannot be opened or saved; the message is a sentence for the person who runs the program. */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';

  constructor(
    readonly code: StoreProblemCode,
    file: string,
    cause?: unknown,
  ) {
    super(SENTENCES[code](file), { cause });
  }
}
