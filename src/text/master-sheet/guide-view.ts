import type { Registry } from '../../domain/registry/registry';
import { STATUSES, type Status } from '../../domain/standing/standing';
import { targetWords } from './cells/arithmetic';
import { header, text, title } from './cells/builders';
import { formatDay, formatPoints } from '../format';
import { agencyName, basisName, groupName } from '../words/labels';
import { STATUS_WORDS } from '../status-words';
import { TABS } from '../tabs';
import { acrossRow, padRows, type Cell, type TableView } from '../view';

/** Tab «Hướng dẫn»: how to read the master sheet, for somebody who opens it for the first time. */

const WIDTH = 2;

const MEANINGS: Readonly<Record<Status, string>> = {
  NO_DATA: 'Chưa có báo cáo hợp lệ hoặc chưa có tổng số thuộc diện.',
  EXCEEDED: 'Tỷ lệ lớn hơn chỉ tiêu (chỉ tiêu dưới 100%).',
  ACHIEVED: 'Tỷ lệ đã thỏa chỉ tiêu.',
  OVERDUE: 'Đã qua hạn hoàn thành mà chưa đạt chỉ tiêu.',
  ZERO_REPORTED: 'Đã báo cáo và con số là 0.',
  NOT_ASSESSABLE: 'Có số liệu nhưng chưa có đường kế hoạch để so sánh.',
  ON_TRACK: 'Tỷ lệ bằng hoặc cao hơn kế hoạch đến nay.',
  AT_RISK: 'Thấp hơn kế hoạch trong giới hạn cho phép, hoặc thôn ít người nên chưa đủ căn cứ.',
  BEHIND: 'Thấp hơn kế hoạch quá giới hạn cho phép.',
};

const TAB_GUIDE: readonly (readonly [string, string])[] = [
  [TABS.commune, 'Dòng màu nói ngay tiêu chí nào chậm và thiếu bao nhiêu người; dưới đó mỗi tiêu chí một dòng, chậm nhất ở trên, và biểu đồ. Di chuột vào ô màu để xem toàn bộ cách tính.'],
  [TABS.byVillage, 'Mỗi thôn một dòng: số người, tỷ lệ, so với mức chung của xã, tình trạng báo cáo; dưới bảng: người còn thiếu ở đâu, thôn nào tăng nhiều nhất.'],
  [TABS.trend, 'Mỗi kỳ một dòng; dòng «Xu hướng» vẽ nhanh đường đi của từng tiêu chí, các kỳ chưa chốt chỉ có kế hoạch.'],
  [TABS.urging, 'Các thư đã gửi cơ quan chủ trì và phản hồi.'],
  [TABS.verification, 'Số các thôn báo cáo bên cạnh số chính thức của cơ quan chủ trì, và kết quả xác minh qua điện thoại.'],
];

const GOOD_TO_KNOW: readonly (readonly [string, string])[] = [
  ['Bảng chỉ để xem', 'Mọi ô được ghi lại tự động sau mỗi báo cáo; nội dung gõ vào đây sẽ bị thay. Số sai được sửa bằng cách thôn gửi lại biểu mẫu.'],
  ['Sắp xếp theo ý mình', 'Chọn Dữ liệu, rồi «Chế độ xem bộ lọc»: chỉ mình thấy. Nếu sắp xếp cả trang, lần cập nhật sau đưa các dòng về thứ tự của xã.'],
  ['Khi in', 'Chọn khổ A4, hướng ngang, «Vừa với chiều rộng». «Tổng hợp xã» vừa một trang.'],
  ['«SỐ LIỆU CŨ»', 'Dòng báo hiện ra khi chương trình không chạy được trong hai ngày. Xin báo người cài đặt.'],
  ['Chưa báo cáo và 0', '«chưa báo cáo» là chưa có số; 0 là thôn đã báo cáo chưa có ai. Thôn chưa báo cáo không bị tính là 0.'],
  ['Cận dưới', 'Tỷ lệ nếu coi mọi thôn chưa có số liệu là 0; tỷ lệ thật không thấp hơn mức này. Xem ghi chú của ô «Số thôn có số liệu».'],
];

const pair = ([left, right]: readonly [string, string]): Cell[] => [{ ...text(left), bold: true }, text(right)];

const section = (name: string): Cell[] => [header(name), header('')];

const criterionPair = (registry: Registry): Cell[][] =>
  registry.criteria.map((criterion) =>
    pair([
      `${criterion.number}. ${criterion.name}`,
      `Chỉ tiêu ${targetWords(criterion)}. ${criterion.unit}. Thuộc diện: ${groupName(criterion.group)}. Chủ trì: ${agencyName(criterion.leadAgency, registry)}.`,
    ]),
  );

const statusPair = (status: Status): Cell[] => [
  { ...text(STATUS_WORDS[status].words), tone: STATUS_WORDS[status].tone, bold: true },
  text(MEANINGS[status]),
];

const thresholds = ({ settings }: Registry): Cell[][] =>
  [
    ['Hạn hoàn thành', formatDay(settings.deadline)],
    ['Giới hạn chậm tiến độ', formatPoints(settings.riskPoints)],
    ['Người trưởng thành', `Từ đủ ${settings.adultMinAge} tuổi`],
    ['Cơ sở tính', basisName(settings.denominatorBasis)],
  ].map(([left, right]) => pair([left ?? '', right ?? '']));

/** How to read the tabs, what is counted, what the colours mean, which thresholds apply. */
export const guideView = (registry: Registry): TableView => ({
  name: TABS.guide,
  rows: padRows(
    [
      [title('HƯỚNG DẪN ĐỌC BẢNG TỔNG HỢP')],
      section('Các trang'),
      ...TAB_GUIDE.map(pair),
      section('Các tiêu chí'),
      ...criterionPair(registry),
      section('Trạng thái'),
      ...STATUSES.map(statusPair),
      section('Ngưỡng và cơ sở tính'),
      ...thresholds(registry),
      section('Cần biết'),
      ...GOOD_TO_KNOW.map(pair),
    ],
    WIDTH,
  ),
  columnWidths: [260, 720],
  frozenRows: 1,
  frozenColumns: 0,
  merges: [acrossRow(0, WIDTH)],
});
