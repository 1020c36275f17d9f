/** What the print and export items ask and answer. */
export const PRINT = {
  which: 'In phiếu của thôn nào? Xin ghi tên hoặc mã thôn, ví dụ QN-01; để trống là in tất cả.',
  none: 'Không có thôn nào như vậy có biểu mẫu. Xin kiểm tra tab «Danh mục thôn», hoặc chạy «Cài đặt hoặc sửa chữa» nếu chưa lập biểu mẫu.',
  notSetUp: 'Chưa có gì để xuất. Xin chạy «Cài đặt hoặc sửa chữa» trước.',
  sheetsTitle: 'In phiếu cho các thôn',
  codesTitle: 'In mã biểu mẫu',
  exportTitle: 'Tải sổ về máy',
} as const;
