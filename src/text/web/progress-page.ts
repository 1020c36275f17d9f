import type { Progress } from '../../domain/progress/progress';
import { html, raw } from '../escape';
import { formatDay, formatInstant } from '../format';
import { compareWorstFirst } from '../status-words';
import { criterionCard } from './criterion-card';
import { pageFrame, type WebPage } from './page-frame';
import { UNKNOWN_VILLAGE, villagePart } from './village-part';

const intro = ({ at, coverage, periodKind, planName, deadline }: Progress): string =>
  html`<p>Số liệu tính đến ${formatInstant(at)}. Đã có báo cáo ${periodKind === 'WEEK' ? 'tuần này' : 'tháng này'} của ${coverage.reported}/${coverage.expected} thôn.</p><p class="quiet">${planName}, hạn ${formatDay(deadline)}.</p>`;

const FOOTER = html`<p class="quiet">Tỷ lệ = số người đã thực hiện / tổng số thuộc diện của các thôn đã có số liệu; thôn chưa báo cáo không bị tính là 0.</p><p class="quiet">Trang này chỉ có số người do các thôn báo cáo, không có thông tin cá nhân, và chỉ để xem.</p>`;

const communePart = (progress: Progress): string => {
  const cards = [...progress.criteria]
    .sort((left, right) => compareWorstFirst(left.now.status, right.now.status))
    .map((criterion) => criterionCard(criterion, progress));
  return html`<section aria-labelledby="xa"><h2 id="xa">Toàn xã</h2><p class="quiet">Trên biểu đồ: đường liền là kết quả, đường gạch là kế hoạch đến nay, đường chấm ngang là chỉ tiêu.</p><ul class="cards">${raw(cards.join(''))}</ul></section>`;
};

const ownPart = (progress: Progress, key: string): string => {
  if (key === '') return '';
  const village = progress.villages.find((candidate) => candidate.key === key);
  return village === undefined ? UNKNOWN_VILLAGE : villagePart(village, progress);
};

/** The commune's progress, headed by one village's own figures when `key` is that village's. */
export const progressPage = (progress: Progress, key: string): WebPage =>
  pageFrame({
    title: `Tiến độ Công dân số năm ${progress.deadline.slice(0, 4)} – ${progress.communeName}`,
    intro: intro(progress),
    main: ownPart(progress, key) + communePart(progress),
    footer: FOOTER,
  });
