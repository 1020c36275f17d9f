import type { Criterion } from '../../../domain/registry/criterion';
import type { Registry } from '../../../domain/registry/registry';
import { footnoteLines } from '../cells/footnote-lines';
import { formatDay, formatPoints } from '../../format';
import { basisName, groupName } from '../../words/labels';
import type { Cell } from '../../view';
import { TABLE_WIDTH } from './layout';

/** The plan's full name of a criterion stands here: the table has room for the short one. */
const criterionSentence = ({ number, name, unit, group }: Criterion): string =>
  `Tiêu chí ${number} - ${name}: ${unit}. Tổng số thuộc diện: ${groupName(group)}.`;

/** What must be printed under the table so that a percentage can be judged: bases, thresholds, definitions. */
export const communeFootnotes = (registry: Registry): Cell[][] => {
  const { settings, criteria } = registry;
  const sentences = [
    `Căn cứ: ${settings.planName}. Đơn vị tính: người. Số liệu lũy kế do các thôn báo cáo, tính trên ${basisName(settings.denominatorBasis)}.`,
    `Người trưởng thành: từ đủ ${settings.adultMinAge} tuổi. Tỷ lệ của xã = tổng số đã thực hiện / tổng số thuộc diện của các thôn đã có số liệu; thôn chưa báo cáo không tính là 0.`,
    `Kế hoạch đến nay: đường thẳng từ mốc ban đầu đến chỉ tiêu ngày ${formatDay(settings.deadline)}, có hệ số từng tuần. Thấp hơn kế hoạch không quá ${formatPoints(settings.riskPoints)}: có nguy cơ chậm; quá mức này: chậm tiến độ.`,
    `Thiếu so với kế hoạch: số người cần thêm để bằng kế hoạch đến nay. Đang đạt mỗi tuần: mức tăng điển hình của các kỳ gần đây. Dự báo cần từ 5 kỳ số liệu. Di chuột vào ô màu để xem cách tính.`,
    ...criteria.map(criterionSentence),
  ];
  return sentences.flatMap((sentence) => footnoteLines(sentence, TABLE_WIDTH));
};
