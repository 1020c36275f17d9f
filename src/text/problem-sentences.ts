import type { Finding, ReportCode } from '../domain/problem';
import type { Registry } from '../domain/registry/registry';
import { formatCount, formatDay } from './format';
import { criterionOf, groupName, numberedName } from './words/labels';
import { oneLine, shorten } from './words/shorten';

/** What went wrong with a report, told to the village that sent it: the field, what was typed, how to write it. */

interface Words {
  /** «Ô «3. App ThanhHoa»», or words for the whole report. */
  readonly field: string;
  readonly group: string;
  readonly given: string;
  readonly limit: string;
}

const LONGEST_QUOTE = 60;

const shown = (text: string | undefined): string => {
  if (text === undefined || text.trim() === '') return 'để trống';
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text);
  if (/^\d+$/.test(text)) return formatCount(Number(text));
  return shorten(oneLine(text), LONGEST_QUOTE);
};

/** What was typed must reach the reader as typed, without the dots this program would add. */
const quoted = (text: string | undefined): string =>
  text === undefined || text === '' ? '' : ` («${shorten(oneLine(text), LONGEST_QUOTE)}»)`;

const AGAIN = 'Xin bác kiểm tra lại rồi gửi lại.';

const notACount = (finding: Finding, { field }: Words): string =>
  finding.criterionId === undefined
    ? `Ngày chốt số liệu${quoted(finding.given)} chưa đúng dạng ngày/tháng/năm. Xin bác ghi như 05/08/2026, hoặc để trống nếu là ngày gửi.`
    : `${field}: nội dung đã nhập${quoted(finding.given)} chưa phải là một số viết liền. Xin bác chỉ nhập chữ số, không dấu chấm, không dấu phẩy, không chữ, ví dụ: 1234.`;

const SENTENCES: Readonly<Record<ReportCode, (finding: Finding, words: Words) => string>> = {
  NOT_A_COUNT: notACount,
  ABOVE_ELIGIBLE: (_, { field, group, given, limit }) =>
    `${field}: số đã gửi (${given}) lớn hơn tổng số ${group} của thôn (${limit}). ${AGAIN}`,
  NO_DENOMINATOR: (_, { field, group }) =>
    `${field}: xã chưa có tổng số ${group} của thôn nên chưa tính được tỷ lệ. Phần này bác không phải làm gì thêm; cán bộ xã sẽ bổ sung.`,
  DECREASED: (_, { field, given, limit }) =>
    `${field}: số lần này (${given}) thấp hơn số lần trước (${limit}). Nếu đúng, xin bác gửi lại và ghi lý do giảm (chuyển đi, qua đời, nhập nhầm…); nếu nhầm, xin bác gửi lại số đúng.`,
  LATER_IS_LOWER: (_, { field, given, limit }) =>
    `${field}: số vừa sửa cho kỳ trước (${given}) lớn hơn số của kỳ sau (${limit}). Xin bác xem lại số của hai kỳ.`,
  JUMP: (_, { field, given, limit }) =>
    `${field}: số lần này (${given}) tăng nhiều so với lần trước (${limit}). Cán bộ xã sẽ liên hệ với bác để xác minh.`,
  UNKNOWN_REPORTER: (finding) =>
    `Địa chỉ email đã gửi${quoted(finding.given)} chưa có trong danh sách người báo cáo của thôn. Xin bác gửi bằng địa chỉ đã đăng ký hoặc báo cán bộ xã bổ sung.`,
  FUTURE_DATE: (_, { given, limit }) =>
    `Ngày chốt số liệu (${given}) sau ngày gửi (${limit}). Xin bác ghi ngày đã có số liệu, hoặc để trống nếu là ngày gửi.`,
  BEFORE_VILLAGE: (finding, { given, limit }) =>
    `Ngày chốt số liệu (${given}) nằm ngoài thời gian thôn có hiệu lực${finding.limit === undefined || finding.limit === '' ? '' : ` (mốc ${limit})`}. ${AGAIN}`,
  TOO_OLD: (_, { given, limit }) =>
    `Ngày chốt số liệu (${given}) sớm hơn ngày đầu tiên được báo cáo (${limit}). ${AGAIN}`,
  EMPTY: () =>
    'Phần trả lời chưa có con số nào. Xin bác nhập ít nhất một số rồi gửi lại; tiêu chí chưa có số liệu thì để trống, chưa có ai thì ghi 0.',
  DUPLICATE: () => 'Số liệu này trùng với số liệu xã đã nhận trước đó. Bác không phải làm gì thêm.',
};

const wordsOf = (finding: Finding, registry: Registry): Words => {
  const { criterionId, given, limit } = finding;
  const criterion = criterionId === undefined ? null : criterionOf(criterionId, registry);
  return {
    field: criterion === null ? 'Số liệu' : `Ô «${numberedName(criterion)}»`,
    group: criterion === null ? 'người thuộc diện' : groupName(criterion.group),
    given: shown(given),
    limit: shown(limit),
  };
};

/** One courteous sentence for a finding, in NFC. Throws when the finding names an unknown criterion. */
export const findingSentence = (finding: Finding, registry: Registry): string =>
  SENTENCES[finding.code](finding, wordsOf(finding, registry)).normalize('NFC');
