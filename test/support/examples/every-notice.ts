import { chanceOf } from './chance';
import { AGENCIES, illustrativeVillages, type IllustrativeVillage } from './illustrative-villages';

/** One commune in which every kind of letter arises and ends. */
const FRIDAYS = ['09-04', '09-11', '09-18', '09-25', '10-02', '10-09', '10-16', '10-23', '10-30'];

/** Percent per criterion and week: VNeID and later skills fall behind and recover, the rest keeps pace. */
const PERCENTS: Readonly<Record<string, readonly number[]>> = {
  VNEID_L2: [56, 57, 58, 70, 74, 76, 79, 81, 83],
  DIGITAL_SIGNATURE: [14, 16, 17, 19, 21, 23, 24, 26, 28],
  APP_THANHHOA: [14, 16, 17, 19, 21, 23, 24, 26, 28],
  DIGITAL_SKILLS: [35, 36, 36, 37, 37, 38, 56, 62, 66],
  HEALTH_RECORD: [24, 29, 33, 37, 41, 45, 49, 53, 57],
};

const GROUPS: Readonly<Record<string, keyof IllustrativeVillage['eligible']>> = { VNEID_L2: 'SIX_PLUS', HEALTH_RECORD: 'HEALTH' };

const answersOf = (village: IllustrativeVillage, week: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(PERCENTS).map(([id, percents]) => [id, String(Math.round(((percents[week] ?? 0) * village.eligible[GROUPS[id] ?? 'ADULT']) / 100))]),
  );

const submit = (village: IllustrativeVillage, at: string, answers: Readonly<Record<string, string>>) => ({
  at: `2026-${at}+07:00`, do: 'submit', village: village.id, from: village.reporters[0] ?? '', answers,
});

const DUTY = 'Tập huấn Tổ công nghệ số cộng đồng về Sổ sức khỏe điện tử (dữ liệu minh họa)';

const DIFFICULTY = 'Nhiều người đi làm ăn xa, chưa đăng ký được chữ ký số';

/** In the week of 02/10 three of six villages stay silent; the others report on Thursday, while the quota holds back their reminders. */
const weekly = (villages: readonly IllustrativeVillage[]) =>
  FRIDAYS.flatMap((day, week) =>
    villages
      .filter((_, index) => day !== '10-02' || index < 3)
      .map((village, index) => submit(village, day === '10-02' ? `10-01T15:${String(10 + index)}:00` : `${day}T09:${String(10 + index)}:00`, { ...answersOf(village, week), ...(index === 0 && week === 2 ? { difficulty: DIFFICULTY } : {}) })),
  );

const event = (at: string, fields: object) => ({ at: `2026-${at}+07:00`, ...fields });

export const everyNotice = () => {
  const villages = illustrativeVillages(chanceOf(143), 6);
  const [first, second] = villages;
  if (first === undefined || second === undefined) throw new Error('no villages');
  const corrected = { ...answersOf(first, 3), VNEID_L2: String(Math.round(first.eligible.SIX_PLUS * 0.6)), asOf: '2026-09-25', reason: 'nhập nhầm số của thôn bên' };
  return {
    name: 'Đủ các loại thư, từ lúc phát sinh đến lúc kết thúc (dữ liệu minh họa)',
    start: '2026-08-31T07:00:00+07:00',
    end: '2026-11-02T09:00:00+07:00',
    account: 'gmail',
    locale: 'vi',
    settings: { baselineDate: '2026-08-31', contactPhone: '0237 000 143' },
    baseline: { VNEID_L2: 60, DIGITAL_SIGNATURE: 12, APP_THANHHOA: 12, DIGITAL_SKILLS: 35, HEALTH_RECORD: 20 },
    agencies: AGENCIES,
    villages,
    events: [
      ...weekly(villages),
      submit(second, '09-09T08:00:00', { VNEID_L2: 'khoảng 500' }),
      event('09-07T08:00:00', { do: 'duty', duty: DUTY, agency: 'TRAM_Y_TE', deadline: '2026-10-05', state: 'chưa xong' }),
      event('09-28T08:00:00', { do: 'duty', duty: DUTY, state: 'đã xong' }),
      event('10-01T07:50:00', { do: 'fault', fault: 'mail-quota', left: 0 }),
      event('09-21T10:00:00', { do: 'answer', agency: 'CONG_AN_XA', answer: 'đã có biện pháp', text: 'Mở ba điểm hỗ trợ lưu động' }),
      event('09-28T10:00:00', { do: 'answer', agency: 'PHONG_VHXH', answer: 'cần hỗ trợ', text: 'Thiếu máy cho lớp học' }),
      submit(first, '09-29T08:00:00', corrected),
      event('10-09T16:50:00', { do: 'fault', fault: 'mail-quota', left: 0 }),
      event('10-20T18:00:00', { do: 'fault', fault: 'disable-triggers' }),
      event('10-23T10:00:00', { do: 'menu', item: 'setUp' }),
    ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  };
};
