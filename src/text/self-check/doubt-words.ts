import type { DenominatorDoubt } from '../../domain/denominators/doubts';
import type { Registry } from '../../domain/registry/registry';
import { formatCount, formatDay } from '../format';
import { TABS } from '../tabs';
import { groupName, villageLabelOf } from '../words/labels';

/** One sentence per doubt about denominators; nothing is changed because of it. */
export const doubtWords = (doubt: DenominatorDoubt, registry: Registry): string => {
  switch (doubt.code) {
    case 'ADULTS_ABOVE_SIX_PLUS':
      return `${villageLabelOf(doubt.villageId, registry)}: số người trưởng thành (${formatCount(doubt.adults)}) lớn hơn số công dân từ 06 tuổi (${formatCount(doubt.sixPlus)}). Xin xem lại tab «${TABS.denominators}».`;
    case 'CHANGED_MUCH':
      return `${villageLabelOf(doubt.villageId, registry)}: số ${groupName(doubt.group)} thay đổi từ ${formatCount(doubt.before)} thành ${formatCount(doubt.after)} người${doubt.from === '' ? '' : ` từ ngày ${formatDay(doubt.from)}`}, từ 10% trở lên. Nếu đúng thì không phải làm gì; nếu nhầm, xin sửa tab «${TABS.denominators}».`;
    case 'SUM_ABOVE_POPULATION':
      return `Tổng số ${groupName(doubt.group)} của các thôn (${formatCount(doubt.sum)}) lớn hơn dân số toàn xã (${formatCount(doubt.population)}). Xin xem lại tab «${TABS.denominators}» và «${TABS.settings}».`;
  }
};

/** Villages that nobody can tell apart by name. */
export const sameNamesWords = (ids: readonly string[], registry: Registry): string =>
  `Các thôn ${ids.join(', ')} cùng tên «${registry.villages.find(({ id }) => id === ids[0])?.name ?? ''}» và cùng xã cũ. Xin điền cột «Xã cũ» hoặc đổi tên để phân biệt.`;
