/** A duty of the plan as a row of «Nhiệm vụ»; agencies by id where the plan's registry has them, by name otherwise. */
export interface DutyPreset {
  readonly duty: string;
  readonly agency: string;
  /** dd/MM/yyyy; '' for a standing duty: the plan names no day and none is invented. */
  readonly deadline: string;
  readonly state: string;
}

const STANDING = 'thường xuyên';

/** Section IV of plan 143, and the one duty of it that has a day: the training framework, due within Q4/2026. */
export const PLAN_143_DUTIES: readonly DutyPreset[] = [
  { duty: 'Xây dựng khung chương trình bồi dưỡng năng lực số theo từng nhóm đối tượng (quý IV/2026)', agency: 'PHONG_VHXH', deadline: '31/12/2026', state: 'chưa xong' },
  { duty: 'Theo dõi, tổng hợp tình hình thực hiện, báo cáo và tham mưu UBND xã', agency: 'PHONG_VHXH', deadline: '', state: STANDING },
  { duty: 'Tuyên truyền, giới thiệu mô hình, cá nhân tiêu biểu; đề xuất biểu dương, khen thưởng', agency: 'PHONG_VHXH', deadline: '', state: STANDING },
  { duty: 'Hướng dẫn kỹ năng số; bố trí lực lượng an ninh trật tự ở cơ sở có hiểu biết công nghệ thông tin tham gia', agency: 'CONG_AN_XA', deadline: '', state: STANDING },
  { duty: 'Phối hợp tuyên truyền, bố trí dân quân tự vệ có hiểu biết công nghệ thông tin tham gia', agency: 'Ban Chỉ huy quân sự xã', deadline: '', state: STANDING },
  { duty: 'Đôn đốc, hướng dẫn người dân tích hợp Sổ sức khỏe điện tử', agency: 'TRAM_Y_TE', deadline: '', state: STANDING },
  { duty: 'Tuyên truyền, vận động người dân qua tiếp công dân, hội nghị, mạng xã hội', agency: 'Các cơ quan, đơn vị thuộc UBND xã', deadline: '', state: STANDING },
  { duty: 'Tham mưu UBND xã bố trí kinh phí thực hiện', agency: 'Phòng Kinh tế', deadline: '', state: STANDING },
  { duty: 'Viết tin, bài; tuyên truyền trên đài truyền thanh, trang thông tin điện tử, mạng xã hội', agency: 'Trung tâm cung ứng dịch vụ công xã', deadline: '', state: STANDING },
  { duty: 'Vận động đoàn viên, hội viên; kêu gọi ủng hộ kinh phí, thiết bị cho hộ nghèo, hộ cận nghèo; mở lớp học cộng đồng', agency: 'Ủy ban MTTQ và các tổ chức chính trị - xã hội xã', deadline: '', state: STANDING },
  { duty: 'Tổ chức thực hiện trên địa bàn thôn, hướng dẫn từng hộ gia đình', agency: 'Trưởng thôn, Tổ công nghệ số cộng đồng', deadline: '', state: STANDING },
];
