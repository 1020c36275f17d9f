import { chanceOf } from './chance';
import { AGENCIES, illustrativeVillages } from './illustrative-villages';
import { weeklyReports } from './weekly-reports';

/** 35 villages over 20 weeks that keep up with the plan: nobody is urged. */
export const quietSeason = () => {
  const chance = chanceOf(143);
  const villages = illustrativeVillages(chance, 35);
  return {
    name: 'Mùa yên ả: 35 thôn, 20 tuần (dữ liệu minh họa)',
    start: '2026-08-10T07:00:00+07:00',
    end: '2026-12-28T09:00:00+07:00',
    account: 'gmail',
    locale: 'vi',
    settings: {},
    baseline: {},
    agencies: AGENCIES,
    villages,
    events: weeklyReports(chance, villages, {
      monday: '2026-08-10',
      weeks: 20,
      growth: {
        VNEID_L2: { from: 62, to: 100.5 },
        DIGITAL_SIGNATURE: { from: 12, to: 45 },
        APP_THANHHOA: { from: 9, to: 44 },
        DIGITAL_SKILLS: { from: 35, to: 101 },
        HEALTH_RECORD: { from: 20, to: 96 },
      },
      late: 0.02,
      silent: 0.01,
    }),
  };
};
