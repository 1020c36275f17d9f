/** Places in «Tổng hợp xã». Rows and columns are counted from 0. */

/** Row of the banner formula. */
export const BANNER_CELL = { row: 2, column: 0 } as const;

/** Row of the one sentence that says how things stand. */
export const HEADLINE_ROW = 3;

/** Row of the column headers; data rows follow. */
export const HEADER_ROW = 4;

/** Cell with the instant of the last successful run, which the banner formula reads. */
export const LAST_RUN_CELL = { row: 1, column: 15, a1: 'P2' } as const;

/**
 * Pixels that a table may take on a laptop of 1366 pixels: Google keeps 46 for the row numbers, 16 for the scroll bar
 * and 56 for the panel on the right. Eight more are left for a screen that draws a little larger.
 */
export const LAPTOP_ROOM = 1366 - 46 - 16 - 56 - 8;

/**
 * Column headers and widths in pixels: what is behind, by how many people, since when and whose it is come first. A
 * width holds the longest word of the column in bold 10-point Arial and 7 pixels of border; headers take up to five lines.
 */
export const COLUMNS: readonly (readonly [string, number])[] = [
  ['Tiêu chí', 105],
  ['Trạng thái', 136],
  ['Thiếu so với kế hoạch (người)', 62],
  ['Chậm từ lần chốt', 76],
  ['Cơ quan chủ trì', 108],
  ['Tỷ lệ', 62],
  ['Kế hoạch đến nay', 62],
  ['Chỉ tiêu', 48],
  ['Kế hoạch trừ tỷ lệ (điểm %)', 58],
  ['Chậm (tuần)', 46],
  ['Cần mỗi tuần (người)', 58],
  ['Đang đạt mỗi tuần (người)', 58],
  ['Còn phải thực hiện (người)', 58],
  ['Dự báo cuối năm', 58],
  ['Đã thực hiện (người)', 58],
  ['Tổng số thuộc diện (người)', 60],
  ['Số thôn có số liệu', 51],
  ['Số liệu cũ nhất', 76],
];

/** Width of the table in pixels. */
export const TABLE_WIDTH = COLUMNS.reduce((sum, [, width]) => sum + width, 0);
