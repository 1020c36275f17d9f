import type { Agency } from './agency';
import type { Criterion } from './criterion';

/**
 * Plan 143/KH-UBND (Mô hình Công dân số năm 2026) as data, numbered as in its section II.B.
 * A preset for set-up only: another plan is another set of rows, not other code.
 */
export const PLAN_143_CRITERIA: readonly Criterion[] = [
  {
    id: 'VNEID_L2',
    number: 1,
    name: 'Cấp và hỗ trợ người dân kích hoạt VNeID mức độ 2',
    shortName: 'VNeID mức độ 2',
    unit: 'Công dân từ đủ 06 tuổi đã kích hoạt tài khoản định danh điện tử mức độ 2',
    group: 'SIX_PLUS',
    targetHundredths: 10_000,
    comparator: '>=',
    leadAgency: 'CONG_AN_XA',
    milestones: [],
  },
  {
    id: 'DIGITAL_SIGNATURE',
    number: 2,
    name: 'Cấp chữ ký số cá nhân miễn phí',
    shortName: 'Chữ ký số cá nhân',
    unit: 'Người trưởng thành có ít nhất một chữ ký số, chữ ký điện tử cá nhân còn hiệu lực',
    group: 'ADULT',
    targetHundredths: 4_000,
    comparator: '>=',
    leadAgency: 'PHONG_VHXH',
    milestones: [],
  },
  {
    id: 'APP_THANHHOA',
    number: 3,
    name: 'Cài đặt App ThanhHoa',
    shortName: 'App ThanhHoa',
    unit: 'Người trưởng thành đã cài đặt và đăng nhập được App ThanhHoa',
    group: 'ADULT',
    targetHundredths: 4_000,
    comparator: '>=',
    leadAgency: 'PHONG_VHXH',
    milestones: [],
  },
  {
    id: 'DIGITAL_SKILLS',
    number: 4,
    name: 'Đào tạo kỹ năng số',
    shortName: 'Kỹ năng số cơ bản',
    unit: 'Người trưởng thành có kỹ năng số cơ bản',
    group: 'ADULT',
    targetHundredths: 10_000,
    comparator: '>=',
    leadAgency: 'PHONG_VHXH',
    milestones: [],
  },
  {
    id: 'HEALTH_RECORD',
    number: 5,
    name: 'Cài đặt Sổ sức khỏe điện tử',
    shortName: 'Sổ sức khỏe điện tử',
    unit: 'Người đủ điều kiện đã tích hợp Sổ sức khỏe điện tử trên VNeID',
    group: 'HEALTH',
    targetHundredths: 9_300,
    comparator: '>',
    leadAgency: 'TRAM_Y_TE',
    milestones: [],
  },
];

/** Lead agencies and the leaders of the commune. Mailboxes are the commune's to fill in; mail stays off until then. */
export const PLAN_143_AGENCIES: readonly Agency[] = [
  { id: 'CONG_AN_XA', name: 'Công an xã', mailboxes: [] },
  { id: 'PHONG_VHXH', name: 'Phòng Văn hóa - Xã hội', mailboxes: [] },
  { id: 'TRAM_Y_TE', name: 'Trạm Y tế', mailboxes: [] },
  { id: 'LANH_DAO', name: 'Lãnh đạo Ủy ban nhân dân xã', mailboxes: [] },
];
