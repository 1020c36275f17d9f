import { html, type Html } from '../html';
import type { StandingRow } from './standing-rows';
import type { WeekView } from './week-card';

/** What a reader should know before anything else. */
export interface HeadlineView {
  readonly week: WeekView;
  readonly standing: readonly StandingRow[];
  /** Reports that wait for a decision, and where; the path is null without such a tab. */
  readonly waiting: { readonly count: number; readonly path: string | null };
}

/** «Đúng tiến độ» of «Đúng tiến độ (dự kiến đạt)». */
const shortStatus = (status: string): string => status.replace(/\s*\(.*\)$/, '');

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const counts = (standing: readonly StandingRow[]): string => {
  const byStatus = new Map<string, number>();
  for (const { status } of standing) byStatus.set(shortStatus(status), (byStatus.get(shortStatus(status)) ?? 0) + 1);
  return [...byStatus].map(([status, count]) => `${count} ${lowered(status)}`).join(', ');
};

const waitingLine = ({ count, path }: HeadlineView['waiting']): Html =>
  count === 0 || path === null ? html`` : html` <a href="${path}">${count} báo cáo đang chờ cán bộ xử lý</a>.`;

/** One sentence each on the criteria and on the villages; worst first, as the book has them. */
export const headline = ({ week, standing, waiting }: HeadlineView): Html => html`<div class="headline">
<p class="answer">${standing.length === 0 ? 'Chưa có số liệu.' : `${standing.length} tiêu chí: ${counts(standing)}.`}</p>
<p>${week.period}: <b>${week.reported}/${week.expected}</b> thôn đã gửi báo cáo${week.closed ? ', kỳ đã chốt' : ''}.${waitingLine(waiting)}</p>
</div>`;
