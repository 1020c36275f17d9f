import type { ListedVillage, ListProblem, ParsedList } from '../../domain/village-list/listed-village';
import { formatCount } from '../format';

/** Tab into which a list of villages is pasted. */
export const LIST_TAB = 'Danh sách thôn dán vào';

/** Sentences of «Nhập danh sách thôn». */
export const VILLAGE_LIST = {
  paste:
    'Xin dán danh sách vào tab «Danh sách thôn dán vào», mỗi thôn một dòng: tên thôn, số người từ 6 tuổi, số người trưởng thành, số người đủ điều kiện cài Sổ sức khỏe, email người báo cáo; cột nào chưa có thì để trống. Dán xong, chọn lại mục này.',
  notSetUp: 'Xin chọn «Cài đặt hoặc sửa chữa» một lần trước, để có các tab của sổ.',
  added: 'Đã thêm các thôn. Xin chọn «Cài đặt hoặc sửa chữa» để lập biểu mẫu.',
} as const;

const PROBLEMS: Readonly<Record<ListProblem['code'], string>> = {
  NO_NAME: 'chưa có tên thôn',
  NOT_A_COUNT: 'không phải một số viết liền',
  NOT_AN_ADDRESS: 'không phải một địa chỉ thư',
  NAMED_TWICE: 'tên này đã có ở dòng trên',
  KNOWN: 'thôn này đã có trong Danh mục thôn',
};

/** Most lines that a message shows. */
const SHOWN = 12;

/** What would be added and what is left out, before anything is written. */
export const listPreview = ({ villages, problems }: ParsedList): string => {
  const left = problems.slice(0, SHOWN).map(({ line, code, given }) => `- dòng ${formatCount(line)}: «${given}» ${PROBLEMS[code]}`);
  const more = problems.length > SHOWN ? [`- và ${formatCount(problems.length - SHOWN)} dòng khác`] : [];
  return [
    villages.length === 0 ? 'Chưa có thôn nào thêm được.' : addedWords(villages),
    ...(problems.length === 0 ? [] : ['Các dòng chưa dùng được:', ...left, ...more]),
  ].join('\n');
};

const addedWords = (villages: readonly ListedVillage[]): string => {
  const names = villages.slice(0, SHOWN).map(({ id, name }) => `${id} ${name}`);
  return `Sẽ thêm ${formatCount(villages.length)} thôn: ${names.join('; ')}${villages.length > SHOWN ? '…' : ''}. Chọn OK để thêm, Hủy để sửa lại danh sách.`;
};
