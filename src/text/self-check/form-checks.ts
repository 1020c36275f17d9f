import type { CheckLine } from '../../domain/notices/check-line';
import { formatCount } from '../format';
import { TABS } from '../tabs';
import { judged, REPAIR } from './check-lines';

/** What looking at the forms gave; villages by id. */
export interface FormsFound {
  readonly closed: readonly string[];
  readonly unlinked: readonly string[];
  /** Forms that this account cannot open. */
  readonly unopened: readonly string[];
  /** Villages whose form holds answers that the ledger does not have, and how many. */
  readonly missing: readonly { readonly villageId: string; readonly count: number }[];
  readonly looked: number;
  /** Forms for which the time of the run was too short; the next check begins with them. */
  readonly left: number;
  /** Villages that have no form yet. */
  readonly unmade: readonly string[];
  /** Whether the person who checks owns the forms, so that one that does not open is lost. */
  readonly isInstaller: boolean;
}

/** Whether every village can report. */
export const formsCheck = (found: FormsFound): CheckLine => {
  const shut = [...found.closed, ...(found.isInstaller ? found.unopened : [])];
  const wrong = [
    ...(shut.length === 0 ? [] : [`Biểu mẫu của ${shut.join(', ')} đang đóng hoặc không mở được. ${REPAIR}`]),
    ...(found.unmade.length === 0 ? [] : [`Chưa có biểu mẫu cho ${found.unmade.join(', ')}. ${REPAIR}`]),
  ];
  return orUnseen(judged({ code: 'FORMS', name: 'Biểu mẫu đang nhận câu trả lời' }, wrong, `${formatCount(found.looked)} biểu mẫu đều đang mở.`), found);
};

/** Whether answers go where they are read. */
export const linksCheck = (found: FormsFound): CheckLine =>
  orUnseen(
    judged({ code: 'LINKS', name: 'Biểu mẫu gắn với sổ' }, found.unlinked.length === 0 ? [] : [`Biểu mẫu của ${found.unlinked.join(', ')} không còn gắn với sổ này, câu trả lời chỉ nằm trong biểu mẫu. ${REPAIR}`], 'Mọi biểu mẫu đã xem đều gắn với sổ này.'),
    found,
  );

/** Whether every answer that Google holds has been taken in. */
export const answersCheck = (found: FormsFound): CheckLine => {
  const each = found.missing.map(({ villageId, count }) => `${villageId} (${formatCount(count)})`);
  const wrong = each.length === 0 ? [] : [`Biểu mẫu có câu trả lời chưa vào «${TABS.ledger}»: ${each.join(', ')}. Xin chọn «Nhận số liệu ngay»; nếu vẫn còn thì chọn «Cài đặt hoặc sửa chữa».`];
  return orUnseen(judged({ code: 'ANSWERS', name: `Số câu trả lời so với ${TABS.ledger}` }, wrong, 'Số câu trả lời trong biểu mẫu khớp với sổ.'), found);
};

/** What could not be looked at is said, and is not called good. */
const orUnseen = (line: CheckLine, { left, unopened, isInstaller }: FormsFound): CheckLine => {
  const gaps = [
    ...(left > 0 ? [`Chưa kịp xem ${formatCount(left)} biểu mẫu; lần tự kiểm tra sau xem tiếp.`] : []),
    ...(!isInstaller && unopened.length > 0 ? [`Tài khoản này không mở được biểu mẫu của ${unopened.join(', ')}.`] : []),
  ];
  if (gaps.length === 0) return line;
  return line.state === 'WRONG' ? { ...line, sentences: [...line.sentences, ...gaps] } : { ...line, state: 'UNSEEN', sentences: gaps };
};
