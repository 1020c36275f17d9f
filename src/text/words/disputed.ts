import type { Registry } from '../../domain/registry/registry';
import { formatPeriod } from '../format';

/** What a clerk reads in the review queue when an agency says that the figures of its digest are wrong. */
export const disputedSentence = (periodId: string, registry: Registry): string => {
  const period = periodId === '' ? '' : ` ${formatPeriod(periodId, registry.settings)}`;
  return `Cơ quan cho rằng số liệu${period} chưa đúng. Xin đối chiếu với cơ quan và các thôn; khi xong, ghi quyết định bất kỳ để đóng dòng này.`;
};
