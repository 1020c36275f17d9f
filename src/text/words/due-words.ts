import type { Settings } from '../../domain/registry/settings';

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** The last day of a reporting month (Nghị định 09/2019/NĐ-CP, article 12). */
const LAST_DAY_OF_MONTH = 14;

/** When a report is due, for every period alike: «trước 17:00 thứ Sáu hằng tuần». */
export const dueWords = ({ periodKind, closingWeekday, closingMinute }: Pick<Settings, 'periodKind' | 'closingWeekday' | 'closingMinute'>): string => {
  const clock = [Math.floor(closingMinute / 60), closingMinute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  const day = periodKind === 'WEEK' ? `${WEEKDAYS[closingWeekday - 1] ?? ''} hằng tuần` : `ngày ${LAST_DAY_OF_MONTH} hằng tháng`;
  return `trước ${clock} ${day}`;
};
