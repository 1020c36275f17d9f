import type { Group, Line } from '../report/line';
import { SIZE_CLASSES } from './false-alarms';
import type { Noise } from './noise';

const PERCENT = 100;

const line = (id: string, what: string, rest: Pick<Line, 'size' | 'figure' | 'unit'>): Line => ({ id: `noise.${id}`, what, atMost: null, ...rest });

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * PERCENT);

const sizeWords = (index: number): string => {
  const upper = SIZE_CLASSES[index] ?? Infinity;
  const lower = SIZE_CLASSES[index - 1] ?? 0;
  return upper === Infinity ? `thôn trên ${lower} người` : `thôn đến ${upper} người`;
};

const alarmLines = ({ alarms }: Noise): Line[] =>
  alarms.flatMap(({ checks, behind, named, belowPlan }, index) => [
    line(`false.${index}.program`, 'báo chậm sai, quy tắc của chương trình', { size: sizeWords(index), figure: share(behind, checks), unit: 'PERCENT' }),
    line(`false.${index}.named`, 'thôn bị nêu tên sai trong thư đôn đốc', { size: sizeWords(index), figure: share(named, checks), unit: 'PERCENT' }),
    line(`false.${index}.naive`, 'báo chậm sai, hễ dưới kế hoạch', { size: sizeWords(index), figure: share(belowPlan, checks), unit: 'PERCENT' }),
  ]);

/** Mails of a season beside naive rules, false alarms by village size, and late criteria that were told in time. */
export const noiseGroup = (noise: Noise): Group => {
  const size = `15 thôn × 5 tiêu chí × 40 tuần, ${noise.seeds} mùa`;
  const mails = (id: string, what: string, figure: number): Line => line(id, what, { size, figure, unit: 'MAILS' });
  return {
    title: 'Số thư và độ tin cậy của cảnh báo',
    lines: [
      mails('mails.unanswered', 'thư mỗi mùa, không cơ quan nào trả lời', noise.unanswered),
      mails('mails.answered', 'thư mỗi mùa, cơ quan trả lời mọi thư', noise.answered),
      mails('naive.belowPlan', 'quy tắc thô: mỗi lần dưới kế hoạch', noise.naive.belowPlan),
      mails('naive.onTransition', 'quy tắc thô: mỗi lần đổi trạng thái', noise.naive.onTransition),
      mails('naive.fixed70', 'quy tắc thô: dưới mức cố định 70%', noise.naive.fixed70),
      ...alarmLines(noise),
      line('false.criteria', 'tiêu chí đúng kế hoạch bị đôn đốc', { size, figure: noise.falseCriteria * PERCENT, unit: 'PERCENT' }),
      line('told', 'tiêu chí chậm thật được báo trong hai lần chốt', { size, figure: share(noise.told.inTime, noise.told.late), unit: 'PERCENT' }),
      line('told.soon', 'tiêu chí chậm thật được báo trong sáu lần chốt', { size, figure: share(noise.told.soon, noise.told.late), unit: 'PERCENT' }),
    ],
  };
};
