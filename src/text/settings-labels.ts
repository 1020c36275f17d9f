import type { Criterion } from '../domain/registry/criterion';
import type { Settings } from '../domain/registry/settings';
import { numberedName } from './words/labels';

/** What a setting is called in the tab «Cấu hình» and what people should know before changing it. */
export interface SettingLabel {
  readonly label: string;
  readonly explanation: string;
}

export const SETTING_LABELS: Readonly<Record<keyof Settings, SettingLabel>> = {
  communeName: { label: 'Tên xã', explanation: 'In trên bảng tổng hợp, biểu mẫu và thư.' },
  planName: { label: 'Tên kế hoạch', explanation: 'Căn cứ in trong thư, ví dụ: Kế hoạch số 143/KH-UBND.' },
  baselineDate: {
    label: 'Ngày bắt đầu đường kế hoạch',
    explanation: 'Để trống thì lấy kỳ đầu tiên có đủ thôn báo cáo.',
  },
  baseline: {
    label: 'Tỷ lệ ban đầu (%)',
    explanation: 'Tỷ lệ của từng tiêu chí tại ngày bắt đầu; tiêu chí nào trống thì lấy từ kỳ đầu tiên đủ số liệu.',
  },
  deadline: { label: 'Hạn hoàn thành', explanation: 'Ngày cuối của kế hoạch, tính cả ngày đó.' },
  periodKind: { label: 'Loại kỳ báo cáo', explanation: 'WEEK (tuần) hoặc MONTH (tháng, từ ngày 15 tháng trước đến ngày 14).' },
  closingWeekday: { label: 'Thứ chốt số liệu', explanation: '1 là thứ Hai, 5 là thứ Sáu, 7 là Chủ nhật.' },
  closingMinute: { label: 'Giờ chốt số liệu', explanation: 'Ghi như 17:00, hoặc số phút tính từ 0 giờ (1020).' },
  riskPoints: {
    label: 'Ngưỡng chậm tiến độ (điểm %)',
    explanation: 'Thấp hơn kế hoạch đến mức này là có nguy cơ; quá mức này là chậm tiến độ.',
  },
  clearPoints: {
    label: 'Ngưỡng hết chậm (điểm %)',
    explanation: 'Khoảng cách với kế hoạch phải không quá mức này thì tiêu chí mới ra khỏi thư đôn đốc.',
  },
  fireAfter: { label: 'Số kỳ chậm trước khi đôn đốc', explanation: 'Số lần chốt liên tiếp ở mức chậm tiến độ.' },
  clearAfter: { label: 'Số kỳ tốt để hết đôn đốc', explanation: 'Số lần chốt liên tiếp trong ngưỡng hết chậm.' },
  escalateAfter: {
    label: 'Số thư chưa trả lời trước khi báo lãnh đạo',
    explanation: 'Sau số thư đôn đốc này mà chưa có phản hồi thì báo cáo lãnh đạo UBND xã.',
  },
  minCoverage: {
    label: 'Tỷ lệ thôn báo cáo tối thiểu (%)',
    explanation: 'Dưới mức này thì tạm chưa kết luận chậm tiến độ, trừ khi kết luận không thể thay đổi.',
  },
  baselineCoverage: {
    label: 'Tỷ lệ thôn để lấy số ban đầu (%)',
    explanation: 'Kỳ đầu tiên có ít nhất tỷ lệ thôn này báo cáo được dùng làm mốc ban đầu.',
  },
  earliestDay: { label: 'Ngày sớm nhất được báo cáo', explanation: 'Số liệu chốt trước ngày này được giữ lại để kiểm tra.' },
  staleDays: { label: 'Số ngày thì số liệu bị coi là cũ', explanation: 'Tính từ báo cáo gần nhất của thôn.' },
  mailEnabled: {
    label: 'Cho phép gửi thư',
    explanation: 'Ghi có hoặc không; chỉ bật khi đã điền hộp thư các cơ quan trong tab «Cơ quan».',
  },
  mailTestMode: {
    label: 'Chế độ gửi thử',
    explanation: 'Ghi có: mọi thư gửi về người cài đặt, nơi nhận thật ghi ở tiêu đề. Ghi không khi chạy thật.',
  },
  replyTo: { label: 'Hộp thư nhận trả lời', explanation: 'Nên dùng hộp thư công vụ; để trống thì trả lời về người cài đặt.' },
  contactPhone: { label: 'Số điện thoại trực', explanation: 'In trong thư gửi các thôn; có thể để trống.' },
  adultMinAge: { label: 'Tuổi trưởng thành', explanation: 'In dưới các bảng; mặc định từ đủ 18 tuổi.' },
  denominatorBasis: {
    label: 'Cơ sở tính tổng số thuộc diện',
    explanation: 'THUONG_TRU: thường trú; THUC_TE_CU_TRU: thực tế cư trú; CHI_TIEU_GIAO: chỉ tiêu được giao. Dòng mẫu số ghi cơ sở khác vẫn được giữ nhưng không tính.',
  },
  communePopulation: {
    label: 'Dân số toàn xã',
    explanation: 'Không bắt buộc; «Tự kiểm tra» so tổng mẫu số các thôn với số này.',
  },
  smallGroupBelow: {
    label: 'Ẩn nhóm ít người',
    explanation: 'Ví dụ ghi 10: số người của một thôn từ 1 đến 9 hiện thành «<10» trên bảng và trong thư. Ghi 0 hoặc để trống thì hiện mọi số.',
  },
  showDay: {
    label: 'Xem lại ngày',
    explanation: 'Ghi ngày cũ thì bảng tổng hợp hiện như đã biết hết ngày đó; để trống thì hiện hôm nay.',
  },
  webPage: {
    label: 'Trang tiến độ công khai',
    explanation: 'Ghi có thì trang tiến độ hiện số chung của xã cho ai có đường dẫn; ghi không thì trang báo đang tắt.',
  },
  webAddress: {
    label: 'Địa chỉ trang tiến độ',
    explanation: 'Dán địa chỉ Google cho khi triển khai trang; dùng để in và gửi đường dẫn, để trống cũng được.',
  },
};

/** Label of the cell that holds one criterion's percent at the start of the plan line. */
export const baselineLabel = (criterion: Criterion): SettingLabel => ({
  label: `${SETTING_LABELS.baseline.label} - ${numberedName(criterion)}`,
  explanation: SETTING_LABELS.baseline.explanation,
});
