import { chanceOf } from './chance';
import { AGENCIES, illustrativeVillages } from './illustrative-villages';

/** Two villages become one in mid-season: nothing is lost, nothing is counted twice. */
const submit = (day: string, village: string, answers: Readonly<Record<string, string>>, from: string) => ({
  at: `2026-${day}T15:00:00+07:00`,
  do: 'submit',
  village,
  from,
  answers,
});

const week = (day: string, villages: readonly number[], begin: number) =>
  villages.map((village) =>
    submit(day, `QN-0${village}`, { VNEID_L2: String(begin + 10 * village), DIGITAL_SIGNATURE: String(begin / 5 + village) }, `thon${village}@example.vn`),
  );

export const merger = () => ({
  name: 'Sáp nhập hai thôn giữa mùa (dữ liệu minh họa)',
  start: '2026-08-31T07:00:00+07:00',
  end: '2026-10-05T09:00:00+07:00',
  account: 'workspace',
  locale: 'vi',
  agencies: AGENCIES,
  villages: illustrativeVillages(chanceOf(14), 5),
  events: [
    ...week('09-03', [1, 2, 3, 4, 5], 200),
    ...week('09-10', [1, 2, 3, 4], 210),
    {
      at: '2026-09-11T09:00:00+07:00',
      do: 'merge',
      villages: ['QN-02', 'QN-03'],
      into: { id: 'QN-31', name: 'Thôn Mới (dữ liệu minh họa)', reporters: ['thonmoi@example.vn'] },
      from: '2026-09-14',
    },
    ...week('09-17', [1, 4, 5], 220),
    submit('09-17', 'QN-02', { VNEID_L2: '260' }, 'thon2@example.vn'),
    ...week('09-24', [1, 4, 5], 230),
    submit('09-24', 'QN-31', { VNEID_L2: '505', DIGITAL_SIGNATURE: '95' }, 'thonmoi@example.vn'),
    ...week('10-01', [1, 4, 5], 240),
  ],
});
