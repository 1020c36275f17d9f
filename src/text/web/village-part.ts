import type { CriterionProgress, Progress, VillageProgress, VillageShare } from '../../domain/progress/progress';
import { html, raw } from '../escape';
import { formatDay, formatInstant } from '../format';
import { badge } from './criterion-card';
import { isSmallGroup, smallGroupWords } from '../words/village/small-group';
import { countWords, percentWords } from './share';

/** A count so small that it could point at persons hides its percentage too, from which it could be worked out. */
const shareWords = (share: VillageShare, criterion: CriterionProgress, settings: Progress): string =>
  share.achieved !== null && isSmallGroup(share.achieved, settings)
    ? html`<b>${smallGroupWords(settings)} người</b>`
    : html`<b>${percentWords(share, criterion)}</b> ${countWords(share)}`;

const shareItem = (share: VillageShare, criterion: CriterionProgress, progress: Progress): string => {
  const asOf = share.asOf === null ? '' : html`<p class="quiet">Số liệu tính đến ${formatDay(share.asOf)}</p>`;
  return html`<li><h3>${criterion.title}</h3><p>${raw(badge(share.status))}</p><p class="share">${raw(shareWords(share, criterion, progress))}</p>${raw(asOf)}</li>`;
};

const reportWords = ({ lastReportAt }: VillageProgress): string =>
  lastReportAt === null ? 'Thôn chưa có báo cáo được ghi nhận.' : `Báo cáo gần nhất được ghi nhận gửi lúc ${formatInstant(lastReportAt)}.`;

/** The village's own figures, for who came with its key. */
export const villagePart = (village: VillageProgress, progress: Progress): string => {
  const items = village.figures.map((share, index) => {
    const criterion = progress.criteria[index];
    return criterion === undefined ? '' : shareItem(share, criterion, progress);
  });
  return html`<section aria-labelledby="thon"><h2 id="thon">${village.name}</h2><p>${reportWords(village)}</p><ul class="cards">${raw(items.join(''))}</ul></section>`;
};

/** The key in the link is nobody's, any more or ever. */
export const UNKNOWN_VILLAGE = html`<p>Đường dẫn của thôn không còn dùng được; dưới đây là số chung của xã. Xin hỏi cán bộ xã đường dẫn mới.</p>`;
