import { formatDay } from '../../format';
import type { Cell, TableView } from '../../view';

/** Above every tab of a past picture, in place of the banner about stale data. */
export const pastDayWords = (day: string): string =>
  `XEM LẠI: số liệu như đã biết hết ngày ${formatDay(day)}. Để trở về hôm nay, xin xóa ô «Xem lại ngày» trong tab «Cấu hình».`;

/** The same tab with its title saying which day it shows. */
export const asPast = (view: TableView, day: string): TableView => {
  const [first, ...others] = view.rows;
  const [title, ...cells] = first ?? [];
  if (title === undefined) return view;
  const marked: Cell = { ...title, value: `${String(title.value ?? '')} (XEM LẠI NGÀY ${formatDay(day)})` };
  return { ...view, rows: [[marked, ...cells], ...others] };
};
