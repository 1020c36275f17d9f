import { chanceOf } from './chance';
import { AGENCIES, illustrativeVillages } from './illustrative-villages';

/** What a clerk does beyond the villages' reports: earlier figures from a file, a rename, a split, official figures, calls. */
const submit = (day: string, village: string, answers: Readonly<Record<string, string>>, from = '') =>
  ({ at: `2026-${day}T15:00:00+07:00`, do: 'submit', village, from, answers });

const week = (day: string, figures: Readonly<Record<string, number>>) =>
  Object.entries(figures).map(([village, count]) =>
    submit(day, village, { VNEID_L2: String(count), DIGITAL_SIGNATURE: String(Math.floor(count / 6)) }, `thon${Number(village.slice(3))}@example.vn`));

/** Halves of what QN-03 has on 27/09: its people come from the drawn village list, its figures from the report of 24/09. */
const halves = (counts: Readonly<Record<string, number>>, second: boolean): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, second ? Math.ceil(count / 2) : Math.floor(count / 2)]));

export const everyChange = () => {
  const villages = illustrativeVillages(chanceOf(21), 4);
  const people = villages[2]?.eligible ?? {};
  const part = (id: string, name: string, second: boolean) =>
    ({ id, name, eligible: halves(people, second), figures: halves({ VNEID_L2: 231, DIGITAL_SIGNATURE: 38 }, second) });
  return {
    name: 'Nhập số cũ, đổi tên, chia tách thôn, đối chiếu, xác minh (dữ liệu minh họa)',
    start: '2026-08-31T07:00:00+07:00',
    end: '2026-10-12T09:00:00+07:00',
    account: 'workspace',
    locale: 'vi',
    settings: { baselineDate: '2026-08-31' },
    baseline: { VNEID_L2: 20, DIGITAL_SIGNATURE: 3 },
    agencies: AGENCIES,
    villages,
    events: [
      { at: '2026-08-31T09:00:00+07:00', do: 'import', rows: [
        { village: 'QN-01', asOf: '2026-08-14', figures: { VNEID_L2: '180' } },
        { village: 'QN-02', asOf: '14/08/2026', figures: { VNEID_L2: '190', DIGITAL_SIGNATURE: '20' } },
      ] },
      { at: '2026-08-31T09:30:00+07:00', do: 'week', monday: '2026-09-07', weight: 0.5, note: 'mùa gặt' },
      { at: '2026-08-31T09:40:00+07:00', do: 'milestones', criterion: 'DIGITAL_SIGNATURE', points: [{ day: '2026-09-30', percent: 8 }, { day: '2026-11-15', percent: 25.5 }] },
      ...week('09-03', { 'QN-01': 200, 'QN-02': 205, 'QN-03': 210, 'QN-04': 215 }),
      { at: '2026-09-05T08:00:00+07:00', do: 'official', criterion: 'VNEID_L2', day: '2026-09-04', count: 850, source: 'VNeID, Công an xã' },
      ...week('09-10', { 'QN-01': 207, 'QN-02': 212, 'QN-03': 217 }),
      { at: '2026-09-14T08:00:00+07:00', do: 'rename', village: 'QN-01', name: 'Thôn Hồng Phong (dữ liệu minh họa)', from: '2026-09-14' },
      ...week('09-17', { 'QN-01': 214, 'QN-02': 219, 'QN-03': 224, 'QN-04': 229 }),
      ...week('09-24', { 'QN-01': 221, 'QN-02': 226, 'QN-03': 231, 'QN-04': 236 }),
      { at: '2026-09-28T08:00:00+07:00', do: 'split', village: 'QN-03', from: '2026-09-28', into: [part('QN-41', 'Thôn Ba Trên (dữ liệu minh họa)', false), part('QN-42', 'Thôn Ba Dưới (dữ liệu minh họa)', true)] },
      { at: '2026-09-29T08:00:00+07:00', do: 'official', criterion: 'VNEID_L2', day: '2026-09-28', count: 930, source: 'VNeID, Công an xã' },
      { at: '2026-09-29T08:10:00+07:00', do: 'draw', count: 3 },
      ...week('10-01', { 'QN-01': 228, 'QN-02': 233, 'QN-04': 243 }),
      submit('10-01', 'QN-41', { VNEID_L2: '121', DIGITAL_SIGNATURE: '20' }, 'thon3@example.vn'),
      submit('10-01', 'QN-03', { VNEID_L2: '240' }, 'thon3@example.vn'),
      ...week('10-08', { 'QN-01': 235, 'QN-02': 240, 'QN-04': 250 }),
      submit('10-08', 'QN-42', { VNEID_L2: '130', DIGITAL_SIGNATURE: '22' }, 'thon3@example.vn'),
    ],
  };
};
