/** One village that is on time, one that is wrong: a closing and the morning after show everything `simulate` writes. */
export const smallSeason = (changes: object = {}): object => ({
  name: 'một tuần',
  start: '2026-08-31T07:00:00+07:00',
  end: '2026-09-05T09:00:00+07:00',
  settings: { baselineDate: '2026-08-31' },
  baseline: { VNEID_L2: 90 },
  agencies: { CONG_AN_XA: ['congan@example.vn'], PHONG_VHXH: ['vhxh@example.vn'] },
  villages: [
    { id: 'QN-01', name: 'Thôn 1', reporters: ['t1@example.vn'], eligible: { SIX_PLUS: 812, ADULT: 640, HEALTH: 790 } },
    { id: 'QN-02', name: 'Thôn 2', reporters: ['t2@example.vn'], eligible: { SIX_PLUS: 600, ADULT: 480, HEALTH: 590 } },
  ],
  events: [
    { at: '2026-09-03T16:05:00+07:00', do: 'submit', village: 'QN-01', from: 't1@example.vn', answers: { VNEID_L2: '520', DIGITAL_SIGNATURE: '41' } },
    { at: '2026-09-03T16:06:00+07:00', do: 'submit', village: 'QN-02', from: 't2@example.vn', answers: { VNEID_L2: '1.234' } },
    { at: '2026-09-03T17:06:00+07:00', do: 'submit', village: 'QN-02', from: 't2@example.vn', answers: { VNEID_L2: '300' } },
  ],
  ...changes,
});
