import type { Criterion } from '../../../domain/registry/criterion';
import { numberedName } from '../../words/labels';

/** Words on and above the charts of «Tổng hợp xã». */
export const criterionChartTitle = (criterion: Criterion): string => numberedName(criterion);

/** Instead of a legend in each of the small charts. */
export const CHART_CAPTION =
  'Biểu đồ: nét liền xanh = đã thực hiện; nét đứt cam = kế hoạch; nét chấm xám = chỉ tiêu; hai nét mảnh = khoảng dự báo nếu giữ nhịp chậm hoặc nhanh của các kỳ gần đây (khi có từ 5 kỳ số liệu).';
