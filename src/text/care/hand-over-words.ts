/** Sentences of «Bàn giao». */
export const HAND_OVER = {
  notInstalled: 'Hiện chưa có ai là người cài đặt. Người tiếp nhận xin chọn «Cài đặt hoặc sửa chữa».',
  done:
    'Đã bàn giao: các việc tự động của bạn đã dừng, số liệu và biểu mẫu còn nguyên. Người tiếp nhận cần quyền chỉnh sửa Sổ điều hành, Bảng tổng hợp và các biểu mẫu, rồi chọn «Cài đặt hoặc sửa chữa».',
  taken: 'Đã ghi nhận việc tiếp nhận. Xin chọn «Cài đặt hoặc sửa chữa» để các việc tự động chạy dưới tên bạn.',
} as const;

/** Asked of somebody who is not the installer. */
export const takeOverQuestion = (installer: string): string =>
  `Người đã cài đặt là ${installer}. Nếu người đó còn dùng được tài khoản, xin để người đó tự chọn «Bàn giao». Chỉ tiếp nhận khi người đó đã nghỉ hoặc mất tài khoản. Bạn có tiếp nhận không?`;
