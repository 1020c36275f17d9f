import type { Period } from '../../domain/calendar/period';
import type { Agency } from '../../domain/registry/agency';
import type { Registry } from '../../domain/registry/registry';
import type { Village } from '../../domain/registry/village';
import type { Standing } from '../../domain/standing/standing';
import { formatDecimal, formatInstant, formatPeriod, formatPeriodShort } from '../format';
import { villageLabel } from '../words/labels';
import { agencyClosing, salutation, subjectOf } from './frame';
import { heldBackLines } from './sentences/held-back-lines';
import { link, mailOf, paragraph, section, type Mail } from './letter';

/** Too few villages have reported (docs/RULES.md 12, `MISSING`): who is silent and what that leaves open. */
export interface MissingInput {
  readonly agency: Agency;
  readonly period: Period;
  readonly standing: Standing;
  readonly registry: Registry;
  readonly villagesMissing: readonly Village[];
  /** Criteria whose verdict is held back. */
  readonly heldBack: readonly string[];
  readonly masterUrl: string;
}

const opening = ({ period, standing, registry, villagesMissing }: MissingInput): string => {
  const { reported, expected } =
    standing.periods.find(({ id }) => id === period.id)?.coverage ?? standing.currentCoverage;
  return (
    `${formatPeriod(period.id, registry.settings)} chốt lúc ${formatInstant(period.closesAt)}: ${reported}/${expected} thôn đã báo cáo,` +
    ` dưới mức ${formatDecimal(registry.settings.minCoverage, 0)}% mà xã đặt ra. Còn thiếu báo cáo của ${villagesMissing.length} thôn.`
  );
};

/** Subject, text and HTML of the notice. */
export const missingMail = (input: MissingInput): Mail => {
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
