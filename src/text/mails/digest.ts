import { dayOf } from '../../domain/calendar/day';
import type { Criterion } from '../../domain/registry/criterion';
import type { DigestInput } from '../../domain/letters/digest-input';
import type { Letter } from '../../domain/letters/letter';
import { formatDay, formatInstant, formatPeriod, formatPeriodShort } from '../format';
import { criterionLabel, villageLabel, villageLabelOf } from '../words/labels';
import { oneLine, shorten } from '../words/shorten';
import { STATUS_WORDS } from '../status-words';
import { betterLines } from './sentences/better-lines';
import { criterionLines } from './sentences/criterion-lines';
import { dutyLines } from './sentences/duty-lines';
import { heldBackLines } from './sentences/held-back-lines';
import { shortText } from './weekly/short-text';
import { agencyClosing, salutation, subjectOf } from './frame';
import { link, mailOf, paragraph, section, type Block } from './letter';

const MOST_DIFFICULTIES = 20;
const LONGEST_DIFFICULTY = 300;

const ownCriteria = ({ agency, openCriteria, heldBack, registry }: DigestInput): Criterion[] =>
  registry.criteria.filter(
    ({ id, leadAgency }) => leadAgency === agency.id || openCriteria.includes(id) || heldBack.includes(id),
  );

const behindCount = ({ openCriteria, standing }: DigestInput): number =>
  openCriteria.filter((id) => ['BEHIND', 'OVERDUE'].includes(standing.commune[id]?.status ?? '')).length;

const subject = (input: DigestInput): string => {
  const numbers = ownCriteria(input).map((criterion) => criterion.number);
  const behind = behindCount(input);
  const verdict = behind === 0 ? 'kết quả tổng hợp' : `${behind} tiêu chí chậm tiến độ`;
  const period = formatPeriodShort(input.period.id, input.registry.settings);
  return subjectOf(`Tiến độ tiêu chí ${numbers.join(', ')} - ${period} - ${verdict}`, input.registry.settings);
};

const opening = ({ agency, period, standing, registry }: DigestInput): Block[] => {
  const closed = standing.periods.find(({ id }) => id === period.id);
  const { reported, expected } = closed?.coverage ?? standing.currentCoverage;
  return [
    salutation(agency, registry.settings),
    paragraph(
      `Thực hiện ${registry.settings.planName}, hệ thống theo dõi của ${registry.settings.communeName} gửi kết quả tổng hợp ${formatPeriod(period.id, registry.settings)}, chốt lúc ${formatInstant(period.closesAt)} (${reported}/${expected} thôn đã báo cáo).`,
    ),
  ];
};

const criterionBlocks = (criterion: Criterion, input: DigestInput): Block[] => {
  const status = input.standing.commune[criterion.id]?.status ?? 'NO_DATA';
  return [
    { kind: 'HEADING', text: criterionLabel(criterion), badge: STATUS_WORDS[status] },
    { kind: 'LIST', items: criterionLines(criterion, input, input.registry) },
  ];
};

const openBlocks = (input: DigestInput): Block[] =>
  ownCriteria(input)
    .filter(({ id }) => input.openCriteria.includes(id))
    .flatMap((criterion) => criterionBlocks(criterion, input));

const difficultyLines = ({ difficulties, registry }: DigestInput): string[] => {
  const shown = difficulties
    .slice(0, MOST_DIFFICULTIES)
    .map(({ villageId, text }) => `${villageLabelOf(villageId, registry)}: ${shorten(oneLine(text), LONGEST_DIFFICULTY)}`);
  const more = difficulties.length - shown.length;
  return more > 0 ? [...shown, `Còn ${more} ý kiến khác trong sổ điều hành.`] : shown;
};

const betterItems = (input: DigestInput): string[] =>
  betterLines(
    ownCriteria(input).filter(({ id }) => !input.heldBack.includes(id)),
    input.openCriteria,
    input,
  );

/** A tap opens the form with everything filled in; a form that cannot yet be filled so far has one link. */
const answerBlocks = ({ answerLinks }: DigestInput): Block[] =>
  answerLinks.flatMap(({ answer, url }) =>
    answer === null ? [link('Trả lời nhanh (đã nhận / đã có biện pháp / cần hỗ trợ / số liệu sai)', url)] : [],
  );

const choices = ({ answerLinks }: DigestInput): Block[] => {
  const links = answerLinks.flatMap(({ answer, url }) => (answer === null ? [] : [{ label: capitalised(answer), url }]));
  return links.length === 0 ? [] : [{ kind: 'CHOICES', label: 'Trả lời bằng một lần chạm (biểu mẫu đã điền sẵn, chỉ cần bấm «Gửi»)', links }];
};

const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const request = (input: DigestInput): Block[] => {
  const { replyBy, openCriteria } = input;
  if (openCriteria.length === 0) return [];
  const ask = paragraph(
    `Đề nghị Quý cơ quan phối hợp với các thôn, Tổ công nghệ số cộng đồng rà soát, có giải pháp đẩy nhanh tiến độ và phản hồi nguyên nhân, giải pháp trước ngày ${formatDay(replyBy)}.`,
  );
  return [ask, ...answerBlocks(input), ...choices(input)];
};

/** The same numbers in a few lines, for the agency's chat group. */
const copyBlock = (input: DigestInput): Block => {
  const { registry, standing, period, replyBy, openCriteria } = input;
  const criteria = registry.criteria.filter(({ id }) => openCriteria.includes(id));
  return { kind: 'COPY', heading: 'Bản ngắn để gửi nhóm Zalo', text: shortText({ registry, standing, periodId: period.id, criteria, replyBy: openCriteria.length === 0 ? null : replyBy }) };
};

/** Subject, text and HTML of the digest. */
export const digestMail = (input: DigestInput): Letter =>
  mailOf(subject(input), [
    ...opening(input),
    ...openBlocks(input),
    ...section('Chưa kết luận vì thiếu báo cáo', heldBackLines(input.heldBack, input)),
    ...section(
      `Thôn chưa báo cáo kỳ này (${input.villagesMissing.length})`,
      input.villagesMissing.length === 0
        ? []
        : [input.villagesMissing.map((village) => villageLabel(village, input.registry.villages)).join(', ')],
    ),
    ...section('Khó khăn, vướng mắc do thôn nêu', difficultyLines(input)),
    ...section('Chuyển biến tốt và các tiêu chí khác', betterItems(input)),
    ...section('Nhiệm vụ khác của kế hoạch đến hạn hoặc quá hạn', dutyLines(input.duties, dayOf(input.period.closesAt))),
    ...request(input),
    link('Xem bảng tổng hợp', input.masterUrl),
    copyBlock(input),
    ...agencyClosing(input.registry),
  ]);
