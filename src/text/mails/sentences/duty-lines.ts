import type { Duty } from '../../../domain/letters/duties-input';
import { formatDay } from '../../format';

/** «Xây dựng khung chương trình…: hạn 31/12/2026 (chưa xong).»; overdue ones say so. `today` is yyyy-MM-dd. */
export const dutyLines = (duties: readonly Duty[], today: string): string[] =>
  duties.map(({ duty, deadline, state, link }) => {
    const words = deadline === null ? '' : deadline < today ? `, đã quá hạn ${formatDay(deadline)}` : `, hạn ${formatDay(deadline)}`;
    const status = state === '' ? '' : ` (${state})`;
    return `${duty}${words}${status}${link === '' ? '' : `. Xem: ${link}`}`;
  });
