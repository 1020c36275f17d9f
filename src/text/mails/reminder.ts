import { periodById } from '../../domain/calendar/period';
import type { ReminderInput } from '../../domain/letters/reminder-input';
import type { Letter } from '../../domain/letters/letter';
import { formatCount, formatInstant, formatPeriod, formatPeriodShort } from '../format';
import { numberedName, villageLabel } from '../words/labels';
import { subjectOf, villageClosing } from './frame';
import { link, mailOf, paragraph, section } from './letter';

const ask = ({ registry, periodId, closed }: ReminderInput): string => {
  const closesAt = periodById(periodId, registry.settings)?.closesAt;
  const effort = `Chỉ cần nhập ${registry.criteria.length} con số, khoảng 2 phút.`;
  if (closesAt === undefined) return `Mong bác gửi số liệu. ${effort}`;
  return closed
    ? `Kỳ này đã chốt lúc ${formatInstant(closesAt)}. Mong bác vẫn gửi sớm để xã có đủ số liệu của thôn. ${effort}`
    : `Mong bác gửi trước ${formatInstant(closesAt)}. ${effort}`;
};

const lastLines = ({ registry, lastFigures }: ReminderInput): string[] =>
  registry.criteria.flatMap((criterion) => {
    const last = lastFigures?.[criterion.id];
    return last === undefined ? [] : [`${numberedName(criterion)}: ${formatCount(last)} người`];
  });

/** A short letter with the link; the figures sent last time stand under it. */
export const reminderMail = (input: ReminderInput): Letter => {
  const { village, registry, periodId, closed } = input;
  const name = villageLabel(village, registry.villages);
  const period = formatPeriodShort(periodId, registry.settings);
  const start = closed ? 'Quá hạn chưa có số liệu' : 'Mời gửi số liệu';
  return mailOf(subjectOf(`${start} ${period} của ${name}`, registry.settings), [
    paragraph(
      `Kính gửi bác phụ trách báo cáo của ${name}: xã chưa nhận được số liệu Công dân số ${formatPeriod(periodId, registry.settings)}.`,
    ),
    paragraph(ask(input)),
    link('Gửi số liệu tại đây', input.formUrl),
    ...section('Số lần trước, bác chỉ cần sửa số đã thay đổi', lastLines(input)),
    ...villageClosing(registry),
  ]);
};
