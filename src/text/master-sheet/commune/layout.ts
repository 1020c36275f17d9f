/** Places in «Tổng hợp xã». Rows and columns are counted from 0. */

/** Row of the banner formula. */
export const BANNER_CELL = { row: 2, column: 0 } as const;

/** Row of the one sentence that says how things stand. */
export const HEADLINE_ROW = 3;

/** Row of the column headers; data rows follow. */
export const HEADER_ROW = 4;

/** Cell with the instant of the last successful run, which the banner formula reads. */
export const LAST_RUN_CELL = { row: 1, column: 15, a1: 'P2' } as const;

/** Column headers and widths in pixels: what is behind, by how many people, since when and whose it is come first. */
export const COLUMNS: readonly (readonly [string, number])[] = [
  ['Tiêu chí', 204],
  ['Trạng thái', 140],
  ['Thiếu so với kế hoạch (người)', 80],
  ['Chậm từ lần chốt', 80],
  ['Cơ quan chủ trì', 108],
  ['Tỷ lệ', 62],
  ['Kế hoạch đến nay', 66],
  ['Chỉ tiêu', 54],
  ['Kế hoạch trừ tỷ lệ (điểm %)', 70],
  ['Chậm (tuần)', 52],
  ['Cần mỗi tuần (người)', 60],
  ['Đang đạt mỗi tuần (người)', 66],
  ['Còn phải thực hiện (người)', 70],
  ['Dự báo cuối năm', 66],
  ['Đã thực hiện (người)', 64],
  ['Tổng số thuộc diện (người)', 70],
  ['Số thôn có số liệu', 54],
  ['Số liệu cũ nhất', 80],
];
