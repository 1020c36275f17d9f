import type { Criterion } from '../../../domain/registry/criterion';
import type { Registry } from '../../../domain/registry/registry';
import type { CriterionStanding, Standing } from '../../../domain/standing/standing';
import { STATUS_WORDS } from '../../status-words';
import { formatCount, formatDay, formatPercent, formatPeriodShort, formatStrictTarget } from '../../format';
import { shorten } from '../../words/shorten';

/** A message in a chat group is read on a phone: everything fits into fewer than 1,000 characters. */
const LONGEST = 990;

/** What the text is made from. */
export interface ShortTextInput {
  readonly registry: Registry;
  readonly standing: Standing;
  readonly periodId: string;
  readonly criteria: readonly Criterion[];
  /** yyyy-MM-dd, or null when nothing is asked. */
  readonly replyBy: string | null;
}

const lineOf = (criterion: Criterion, own: CriterionStanding | undefined): string => {
  if (own === undefined || own.achieved === null || own.eligible === null || own.percent === null) {
    return `${criterion.number}. ${criterion.shortName}: chưa có số liệu`;
  }
  const percent = formatPercent(own.percent, 2, { targetHundredths: criterion.targetHundredths });
  const need = own.neededPerWeek === null || own.neededPerWeek <= 0 ? '' : `; cần ${formatCount(Math.ceil(own.neededPerWeek))} người/tuần`;
  return `${criterion.number}. ${criterion.shortName}: ${percent} (chỉ tiêu ${formatStrictTarget(criterion)}), còn ${formatCount(own.remaining ?? 0)} người${need} - ${STATUS_WORDS[own.status].words}`;
};

/** Numbers only, plain text, no links: fit to be pasted into a Zalo group. */
export const shortText = ({ registry, standing, periodId, criteria, replyBy }: ShortTextInput): string => {
  const { reported, expected } = standing.currentCoverage;
  const lines = [
    `CÔNG DÂN SỐ ${registry.settings.communeName} - ${formatPeriodShort(periodId, registry.settings)} (${reported}/${expected} thôn đã báo cáo)`,
    ...criteria.map((criterion) => lineOf(criterion, standing.commune[criterion.id])),
    replyBy === null ? '' : `Đề nghị các thôn, Tổ công nghệ số cộng đồng phối hợp; phản hồi trước ${formatDay(replyBy)}.`,
  ];
  return shorten(lines.filter((line) => line !== '').join('\n'), LONGEST);
};
