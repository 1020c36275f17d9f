import { chanceOf } from './chance';
import { AGENCIES, illustrativeVillages } from './illustrative-villages';
import { weeklyReports } from './weekly-reports';

/** Signature and skills fall behind; the agency answers once, then falls silent. */
export const twoCriteriaBehind = () => {
  const chance = chanceOf(2026);
  const villages = illustrativeVillages(chance, 12);
  const reports = weeklyReports(chance, villages, {
    monday: '2026-08-31',
    weeks: 10,
    growth: {
      VNEID_L2: { from: 62, to: 101 },
      DIGITAL_SIGNATURE: { from: 12, to: 19 },
      APP_THANHHOA: { from: 10, to: 46 },
      DIGITAL_SKILLS: { from: 35, to: 52 },
      HEALTH_RECORD: { from: 20, to: 97 },
    },
    late: 0.05,
    silent: 0.05,
  });
  return {
    name: 'Hai tiêu chí chậm: chữ ký số và kỹ năng số (dữ liệu minh họa)',
    start: '2026-08-31T07:00:00+07:00',
    end: '2026-11-09T09:00:00+07:00',
    account: 'gmail',
    locale: 'vi',
    settings: { baselineDate: '2026-08-31', behindPoints: 5 },
    baseline: { VNEID_L2: 60, DIGITAL_SIGNATURE: 12, APP_THANHHOA: 9, DIGITAL_SKILLS: 35, HEALTH_RECORD: 18 },
    agencies: AGENCIES,
    villages,
    events: [
      ...reports,
      { at: '2026-10-05T10:00:00+07:00', do: 'answer', agency: 'PHONG_VHXH', answer: 'đã có biện pháp', text: 'Mở lớp tại bốn nhà văn hóa thôn' },
      { at: '2026-10-19T08:00:00+07:00', do: 'setting', key: 'riskPoints', value: 4 },
    ],
  };
};
