import type { Criterion } from '../domain/registry/criterion';
import type { Registry } from '../domain/registry/registry';
import type { Village } from '../domain/registry/village';
import { dueWords } from './words/due-words';
import { criterionOf, numberedName, villageLabel, villageLabelOf } from './words/labels';

/** The form of one village as data: short titles in large print, one number per criterion. */
export type FormItemKind = 'DATE' | 'TEXT' | 'PARAGRAPH' | 'CHOICE';

export interface FormItemView {
  /** `asOf`, `reason`, `difficulty` or a criterion id. */
  readonly key: string;
  readonly kind: FormItemKind;
  /** Unique in the form; answers are found in the linked tab by this header. */
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  /** What may be chosen. */
  readonly choices?: readonly string[];
  readonly pattern?: string;
  readonly patternHelp?: string;
}

export interface FormView {
  readonly fileName: string;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly closedMessage: string;
  readonly items: readonly FormItemView[];
}

/** Up to seven digits, full-width ones included, blanks around them allowed. */
export const COUNT_PATTERN = '^\\s*[0-9０-９]{1,7}\\s*$';

const COUNT_HELP = 'Xin bác chỉ nhập chữ số, không dấu chấm, không chữ. Ví dụ: 1234';

const FIXED_TITLES: ReadonlyMap<string, string> = new Map([
  ['asOf', 'Số liệu tính đến ngày'],
  ['reason', 'Lý do giảm (nếu có số thấp hơn lần trước)'],
  ['difficulty', 'Khó khăn, kiến nghị (nếu có)'],
]);

/** Title of a form item by its key; throws on a key that is neither fixed nor a criterion. */
export const itemTitle = (key: string, registry: Registry): string =>
  FIXED_TITLES.get(key) ?? `${numberedName(criterionOf(key, registry))} - số người, lũy kế`;

const lastFigureWords = (last: number | undefined): string =>
  last === undefined ? '' : ` Lần trước thôn đã báo: ${last}.`;

const countItem = (criterion: Criterion, registry: Registry, last: number | undefined): FormItemView => ({
  key: criterion.id,
  kind: 'TEXT',
  title: itemTitle(criterion.id, registry),
  helpText: `${criterion.unit}. Chỉ ghi chữ số, ví dụ 1234.${lastFigureWords(last)}`,
  required: false,
  pattern: COUNT_PATTERN,
  patternHelp: COUNT_HELP,
});

const asOfItem = (registry: Registry): FormItemView => ({
  key: 'asOf',
  kind: 'DATE',
  title: itemTitle('asOf', registry),
  helpText: 'Để trống nếu số liệu tính đến hôm nay.',
  required: false,
});

const paragraph = (key: 'reason' | 'difficulty', helpText: string, registry: Registry): FormItemView => ({
  key,
  kind: 'PARAGRAPH',
  title: itemTitle(key, registry),
  helpText,
  required: false,
});

/** What the law asks to be said where an address is stored (docs/PHAP-LY.md). */
const EMAIL_NOTICE = 'Xã lưu địa chỉ thư của bác chỉ để biết ai gửi và để báo lại khi số cần xem lại; bác có thể yêu cầu xóa.';

/** Few words: on a small phone the first question should be in sight. */
const description = (registry: Registry, collectsEmail: boolean): string =>
  [
    `Xin bác ghi tổng số người từ trước đến nay của ${registry.criteria.length} nội dung (khoảng 2 phút). Gửi nhầm thì gửi lại, số gửi sau được dùng.`,
    'Chưa có số liệu thì để trống; chưa có ai thì ghi 0.',
    'Chỉ ghi số người. Xin không ghi họ tên, số căn cước, số điện thoại của ai.',
    ...(collectsEmail ? [EMAIL_NOTICE] : []),
  ].join('\n');

const closedMessage = (village: Village, registry: Registry): string =>
  village.mergedInto === null
    ? `Biểu mẫu của ${village.name} hiện không nhận số liệu. Xin bác liên hệ cán bộ xã để được hướng dẫn.`
    : `${village.name} đã sáp nhập vào ${villageLabelOf(village.mergedInto, registry)}. Xin bác gửi số liệu bằng biểu mẫu của ${villageLabelOf(village.mergedInto, registry)}.`;

const items = (registry: Registry, last: Readonly<Record<string, number>> | null): FormItemView[] => [
  asOfItem(registry),
  ...registry.criteria.map((criterion) => countItem(criterion, registry, last?.[criterion.id])),
  paragraph('reason', 'Ví dụ: có người chuyển đi, lần trước nhập nhầm. Xin không ghi tên người.', registry),
  paragraph('difficulty', 'Bác ghi ngắn gọn điều cần xã giúp. Xin không ghi tên người.', registry),
];

/** The form of a village; `lastFigures` stand in the help texts so that only changed numbers need thought. */
export const villageFormView = (
  village: Village,
  registry: Registry,
  lastFigures: Readonly<Record<string, number>> | null,
): FormView => {
  const name = villageLabel(village, registry.villages);
  return {
    fileName: `Báo cáo Công dân số - ${village.id} - ${name}`,
    title: `Báo cáo Công dân số - ${name}, ${registry.settings.communeName}`,
    description: description(registry, village.reporters.length > 0),
    confirmation: `Đã nhận phần trả lời của ${name}. Cảm ơn bác! Nếu có số cần xem lại, xã sẽ báo cho bác. Xin bác gửi tiếp báo cáo ${dueWords(registry.settings)}.`,
    closedMessage: closedMessage(village, registry),
    items: items(registry, lastFigures),
  };
};
