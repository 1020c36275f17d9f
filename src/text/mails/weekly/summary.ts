import { dayOf } from '../../../domain/calendar/day';
import type { Criterion } from '../../../domain/registry/criterion';
import type { Registry } from '../../../domain/registry/registry';
import type { SummaryInput } from '../../../domain/letters/summary-input';
import type { Letter } from '../../../domain/letters/letter';
import { formatCount, formatDecimal, formatInstant, formatPercent, formatPeriod, formatPeriodShort, formatStrictTarget } from '../../format';
import { denominatorWords } from '../../master-sheet/cells/denominator-words';
import { STATUS_WORDS } from '../../status-words';
import { numberedName, villageLabel } from '../../words/labels';
import { agencyClosing, salutation, subjectOf } from '../frame';
import { link, mailOf, paragraph, section, type Block } from '../letter';
import { dutyLines } from '../sentences/duty-lines';
import { shortText } from './short-text';

const named = (ids: readonly string[], { criteria }: Registry): string =>
  criteria.filter(({ id }) => ids.includes(id)).map(({ number }) => number).join(', ');

const verdictLine = ({ open, registry }: SummaryInput): string =>
  open.length === 0
    ? `Không có tiêu chí nào trong diện đôn đốc; toàn xã theo dõi ${registry.criteria.length} tiêu chí.`
    : `${open.length}/${registry.criteria.length} tiêu chí đang được đôn đốc: tiêu chí ${named(open, registry)}.`;

const changeLine = ({ entered, recovered, registry }: SummaryInput): string => {
  const parts = [
    entered.length === 0 ? '' : `mới chậm: tiêu chí ${named(entered, registry)}`,
    recovered.length === 0 ? '' : `hết chậm: tiêu chí ${named(recovered, registry)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'So với kỳ trước: không có tiêu chí nào đổi diện đôn đốc.' : `So với kỳ trước, ${parts.join('; ')}.`;
};

const MOST_VILLAGES = 10;

const reportLine = ({ villagesMissing, standing, registry }: SummaryInput): string => {
  const { reported, expected } = standing.currentCoverage;
  if (villagesMissing.length === 0) return `${reported}/${expected} thôn đã báo cáo.`;
  const names = villagesMissing.slice(0, MOST_VILLAGES).map((village) => villageLabel(village, registry.villages));
  const more = villagesMissing.length - names.length;
  return `${reported}/${expected} thôn đã báo cáo; còn thiếu: ${names.join(', ')}${more > 0 ? ` và ${more} thôn khác` : ''}.`;
};

const answerLine = ({ unanswered, needHelp }: SummaryInput): string => {
  const silent = unanswered.map(({ agency, digests }) => `${agency.name} (${digests} thư)`);
  const asks = needHelp.map(({ name }) => name);
  const first = silent.length === 0 ? 'Các cơ quan đã trả lời thư đôn đốc hoặc chưa có thư cần trả lời' : `Chưa trả lời thư đôn đốc: ${silent.join(', ')}`;
  return `${first}${asks.length === 0 ? '' : `; đề nghị hỗ trợ: ${asks.join(', ')}`}.`;
};

const workLine = ({ openDifficulties, duties }: SummaryInput): string =>
  `${openDifficulties} khó khăn thôn nêu chưa giải quyết; ${duties.length} nhiệm vụ đến hạn hoặc quá hạn.`;

const changeOf = (people: number): string =>
  people === 0 ? 'không thay đổi' : `${people > 0 ? 'tăng' : 'giảm'} ${formatCount(Math.abs(people))} người`;

const rowOf = (criterion: Criterion, { standing, previous }: SummaryInput): string[] => {
  const own = standing.commune[criterion.id];
  const before = previous?.commune[criterion.id]?.achieved ?? null;
  if (own === undefined || own.percent === null || own.achieved === null) return [numberedName(criterion), '-', STATUS_WORDS.NO_DATA.words];
  const percent = formatPercent(own.percent, 2, { targetHundredths: criterion.targetHundredths });
  const change = before === null ? '' : ` (${changeOf(own.achieved - before)})`;
  const plan = own.plan === null ? '' : `; kế hoạch ${formatPercent(own.plan, 2)}`;
  const behind = own.weeksBehind !== null && own.weeksBehind > 0 ? ` (chậm ${formatDecimal(own.weeksBehind, 1)} tuần)` : '';
  const result = `${percent}${change}${plan}; chỉ tiêu ${formatStrictTarget(criterion)}`;
  return [numberedName(criterion), result, `${STATUS_WORDS[own.status].words}${behind}`];
};

/** Criteria whose percentage fell only because more people are counted. */
const denominatorLines = ({ standing, previous, registry }: SummaryInput): string[] =>
  registry.criteria.flatMap((criterion) => {
    const now = standing.commune[criterion.id];
    const words = now === undefined ? '' : denominatorWords(now, previous?.commune[criterion.id]);
    return words === '' ? [] : [`${numberedName(criterion)}: ${words}`];
  });

/** Three columns fit a phone held upright. */
const HEAD = ['Tiêu chí', 'Kết quả', 'Trạng thái'];

/** The standing agency reads along. */
const copyTo = ({ copied }: SummaryInput): Block[] => (copied === null ? [] : [paragraph(`Đồng gửi: ${copied.name}`)]);

/** Subject, text and HTML of the summary. */
export const summaryMail = (input: SummaryInput): Letter => {
  const { leader, period, registry, open, standing } = input;
  const verdict = open.length === 0 ? 'không có tiêu chí chậm' : `${open.length} tiêu chí đang đôn đốc`;
  const blocks: Block[] = [
    salutation(leader, registry.settings),
    ...copyTo(input),
    paragraph(`Tóm tắt ${registry.settings.planName}, ${formatPeriod(period.id, registry.settings)}, chốt lúc ${formatInstant(period.closesAt)}:`),
    { kind: 'LIST', items: [verdictLine(input), changeLine(input), reportLine(input), answerLine(input), workLine(input)] },
    { kind: 'TABLE', head: HEAD, rows: registry.criteria.map((criterion) => rowOf(criterion, input)) },
    ...section('Tổng số thuộc diện thay đổi', denominatorLines(input)),
    ...section('Nhiệm vụ đến hạn hoặc quá hạn', dutyLines(input.duties, dayOf(period.closesAt))),
    link('Xem bảng tổng hợp', input.masterUrl),
    { kind: 'COPY', heading: 'Bản ngắn để gửi nhóm Zalo', text: shortText({ registry, standing, periodId: period.id, criteria: registry.criteria, replyBy: null }) },
    ...agencyClosing(registry),
  ];
  return mailOf(subjectOf(`Tóm tắt ${formatPeriodShort(period.id, registry.settings)} - ${verdict}`, registry.settings), blocks);
};
