import { AGENCIES } from './illustrative-villages';

/** The shortest way of one agency from its first digest to its recovery: four weeks, three villages. */
const SIZES = [640, 410, 95];
const FRIDAYS = ['09-04', '09-11', '09-18', '09-25'];

/** Percent of health records per week; the plan rises by about four points a week, from 20. */
const PERCENTS = [15, 18, 30, 35];

const villages = SIZES.map((adults, index) => ({
  id: `QN-0${index + 1}`,
  name: `Thôn ${index + 1} (dữ liệu minh họa)`,
  reporters: [`thon${index + 1}@example.vn`],
  eligible: { SIX_PLUS: Math.round(adults * 1.25), ADULT: adults, HEALTH: Math.round(adults * 1.2) },
}));

const reports = FRIDAYS.flatMap((day, week) =>
  villages.map(({ id, reporters, eligible }, index) => ({
    at: `2026-${day}T08:${10 + index}:00+07:00`, do: 'submit', village: id, from: reporters[0],
    answers: { HEALTH_RECORD: String(Math.round((eligible.HEALTH * (PERCENTS[week] ?? 0)) / 100)) },
  })),
);

export const oneAgency = () => ({
  name: 'Một vòng đôn đốc: thư đầu, trả lời, hết chậm (dữ liệu minh họa)',
  start: '2026-08-31T07:00:00+07:00',
  end: '2026-09-28T09:00:00+07:00',
  account: 'gmail',
  locale: 'vi',
  settings: { baselineDate: '2026-08-31', contactPhone: '0237 000 143' },
  baseline: { HEALTH_RECORD: 20 },
  agencies: AGENCIES,
  villages,
  events: [...reports, { at: '2026-09-07T09:00:00+07:00', do: 'answer', agency: 'TRAM_Y_TE', answer: 'đã có biện pháp', text: 'Mở hai điểm hỗ trợ tại nhà văn hóa thôn' }].sort((a, b) => (a.at < b.at ? -1 : 1)),
});
