import type { DigestInput } from '../../domain/letters/digest-input';
import type { Letter } from '../../domain/letters/letter';
import { formatDecimal, formatInstant, formatPeriod, formatPeriodShort } from '../format';
import { villageLabel } from '../words/labels';
import { agencyClosing, salutation, subjectOf } from './frame';
import { heldBackLines } from './sentences/held-back-lines';
import { link, mailOf, paragraph, section } from './letter';

/** Who is silent and what that leaves open (docs/RULES.md 12, `MISSING`). */
export type MissingInput = Pick<DigestInput, 'agency' | 'period' | 'standing' | 'registry' | 'villagesMissing' | 'heldBack' | 'masterUrl'>;

const opening = ({ period, standing, registry, villagesMissing }: MissingInput): string => {
  const { reported, expected } =
    standing.periods.find(({ id }) => id === period.id)?.coverage ?? standing.currentCoverage;
  return (
    `${formatPeriod(period.id, registry.settings)} chốt lúc ${formatInstant(period.closesAt)}: ${reported}/${expected} thôn đã báo cáo,` +
    ` dưới mức ${formatDecimal(registry.settings.minCoverage, 0)}% mà xã đặt ra. Còn thiếu báo cáo của ${villagesMissing.length} thôn.`
  );
};

/** Subject, text and HTML of the notice. */
export const missingMail = (input: MissingInput): Letter => {
  const { agency, registry, villagesMissing } = input;
  const period = formatPeriodShort(input.period.id, registry.settings);
  return mailOf(subjectOf(`Thiếu báo cáo của ${villagesMissing.length} thôn - ${period}`, registry.settings), [
    salutation(agency, registry.settings),
    paragraph(opening(input)),
    ...section('Thôn chưa báo cáo', villagesMissing.map((village) => villageLabel(village, registry.villages))),
    ...section('Ảnh hưởng đến kết luận', heldBackLines(input.heldBack, input)),
    paragraph('Đề nghị Quý cơ quan liên hệ, hỗ trợ các thôn nêu trên gửi số liệu.'),
    link('Xem bảng tổng hợp', input.masterUrl),
    ...agencyClosing(registry),
  ]);
};
