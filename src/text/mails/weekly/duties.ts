import type { DutiesInput } from '../../../domain/letters/duties-input';
import type { Letter } from '../../../domain/letters/letter';
import { formatDay, formatPeriodShort } from '../../format';
import { automaticLine, salutation, subjectOf } from '../frame';
import { link, mailOf, paragraph, section } from '../letter';
import { dutyLines } from '../sentences/duty-lines';

const subject = (overdue: number, due: number, { periodId, registry }: DutiesInput): string => {
  const parts = [overdue === 0 ? '' : `${overdue} nhiệm vụ quá hạn`, due === 0 ? '' : `${due} nhiệm vụ sắp đến hạn`];
  const what = parts.filter((part) => part !== '').join(', ');
  return subjectOf(`Quý cơ quan có ${what} - ${formatPeriodShort(periodId, registry.settings)}`, registry.settings);
};

/** Subject, text and HTML of the notice. */
export const dutiesMail = (input: DutiesInput): Letter => {
  const { agency, registry, duties, day, masterUrl } = input;
  const overdue = duties.filter(({ deadline }) => deadline !== null && deadline < day);
  const due = duties.filter((duty) => !overdue.includes(duty));
  return mailOf(subject(overdue.length, due.length, input), [
    salutation(agency, registry.settings),
    paragraph(`Thực hiện ${registry.settings.planName}, tính đến ngày ${formatDay(day)}, Quý cơ quan có các nhiệm vụ sau chưa ghi là đã xong:`),
    ...section('Đã quá hạn', dutyLines(overdue, day)),
    ...section('Đến hạn trong 30 ngày tới', dutyLines(due, day)),
    paragraph('Đề nghị Quý cơ quan khẩn trương hoàn thành và báo kết quả cho cơ quan thường trực để ghi «đã xong». Nhiệm vụ đã báo xong không được nhắc lại.'),
    link('Xem bảng tổng hợp', masterUrl),
    automaticLine(registry),
  ]);
};
