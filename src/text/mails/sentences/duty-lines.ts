import { formatDay } from '../../format';

/** A duty of the plan as far as a letter tells of it. */
export interface DutyWords {
  readonly duty: string;
  readonly agencyId: string;
  /** yyyy-MM-dd, or null. */
  readonly deadline: string | null;
  readonly state: string;
  readonly link: string;
}

/** «Xây dựng khung chương trình…: hạn 31/12/2026 (chưa xong).»; overdue ones say so. `today` is yyyy-MM-dd. */
export const dutyLines = (duties: readonly DutyWords[], today: string): string[] =>
  duties.map(({ duty, deadline, state, link }) => {
    const words = deadline === null ? '' : deadline < today ? `, đã quá hạn ${formatDay(deadline)}` : `, hạn ${formatDay(deadline)}`;
    const status = state === '' ? '' : ` (${state})`;
    return `${duty}${words}${status}${link === '' ? '' : `. Xem: ${link}`}`;
  });
