import { chanceOf } from './chance';
import { AGENCIES, illustrativeVillages } from './illustrative-villages';

/** Reports once a month, from the 15th to the 14th; one comes after the closing, one corrects the month before. */
const submit = (day: string, village: number, count: number, more: Readonly<Record<string, string>> = {}) => ({
  at: `2026-${day}T15:00:00+07:00`,
  do: 'submit',
  village: `QN-0${village}`,
  from: `thon${village}@example.vn`,
  answers: { VNEID_L2: String(count), DIGITAL_SKILLS: String(Math.floor(count / 8)), ...more },
});

export const byMonth = () => ({
  name: 'Báo cáo theo tháng, từ ngày 15 đến ngày 14 (dữ liệu minh họa)',
  start: '2026-08-31T07:00:00+07:00',
  end: '2026-11-16T09:00:00+07:00',
  account: 'workspace',
  locale: 'vi',
  settings: { periodKind: 'MONTH', baselineCoverage: 60 },
  agencies: AGENCIES,
  villages: illustrativeVillages(chanceOf(22), 3),
  events: [
    submit('09-10', 1, 300),
    submit('09-14', 2, 310),
    submit('09-16', 3, 280, { asOf: '2026-09-14' }),
    submit('10-13', 1, 340),
    submit('10-14', 2, 345),
    submit('10-20', 1, 330, { asOf: '2026-09-12' }),
    submit('11-12', 1, 370),
    submit('11-13', 2, 360),
    submit('11-14', 3, 350),
  ],
});
