import type { FileEvent } from './schedule';

/** The commune that is explored: three villages, mail on, a closing on Thursday at 09:15. */
export const VILLAGE_IDS = ['QN-01', 'QN-02', 'QN-03'] as const;

const village = (id: string) => ({
  id,
  name: `Thôn ${id.slice(-1)}`,
  // One village lists nobody: its link is its key.
  reporters: id === 'QN-03' ? [] : [`${id.toLowerCase()}@example.vn`],
  eligible: { SIX_PLUS: 800, ADULT: 600, HEALTH: 700 },
});

/** Everything of the scenario but its events. */
export const SMALL_COMMUNE = {
  start: '2026-09-03T07:00:00+07:00',
  end: '2026-09-03T10:41:00+07:00',
  settings: { baselineDate: '2026-08-31', closingWeekday: 4, closingMinute: 555 },
  baseline: { VNEID_L2: 50, DIGITAL_SIGNATURE: 30, APP_THANHHOA: 40, DIGITAL_SKILLS: 40, HEALTH_RECORD: 40 },
  agencies: { CONG_AN_XA: ['congan@example.vn'], PHONG_VHXH: ['vhxh@example.vn'], TRAM_Y_TE: ['tramyte@example.vn'], LANH_DAO: ['lanhdao@example.vn'] },
  villages: VILLAGE_IDS.map(village),
};

export const FIRST_EVENT = Date.parse('2026-09-03T08:33:00+07:00');
export const LAST_EVENT = Date.parse('2026-09-03T09:50:00+07:00');

/**
 * What ends every schedule: late events have arrived, quota comes back, a first run meets the faults that are still armed,
 * a person clicks «Cài đặt hoặc sửa chữa», sweeps go on, and the picture is drawn. Between these events there is time for every run.
 */
export const CALM: readonly FileEvent[] = [
  { at: '2026-09-03T10:10:00+07:00', do: 'fault', fault: 'mail-quota', left: 90 },
  { at: '2026-09-03T10:10:00+07:00', do: 'menu', item: 'sweep' },
  { at: '2026-09-03T10:17:00+07:00', do: 'menu', item: 'setUp' },
  { at: '2026-09-03T10:40:00+07:00', do: 'menu', item: 'recompute' },
];
