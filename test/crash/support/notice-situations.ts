import type { Commune } from '../../adapters/support/installed';
import type { Situation } from './situations';
import { at } from './small-commune';

/** Runs in which several kinds of notices arise, leave and are withdrawn at once. */
const EMAILS: Readonly<Record<string, string>> = { 'QN-01': 't1@example.vn', 'QN-02': 't2@example.vn', 'QN-03': 'khach@example.vn' };

/** The office leads three criteria and is ahead in all of them. */
const AHEAD = { DIGITAL_SIGNATURE: '300', APP_THANHHOA: '400', DIGITAL_SKILLS: '500' };

type Answers = Readonly<Record<string, string>>;

const send = (commune: Commune, village: string, answers: Answers): void => {
  const formId = commune.form(village).id;
  commune.world.submit(formId, commune.forms.answersByItem(formId, answers), { email: EMAILS[village] ?? '', validate: false });
};

const unseen = (commune: Commune, village: string, answers: Answers): void => {
  commune.world.arm({ fault: 'lose-event' });
  send(commune, village, answers);
};

/** Reports of one week, sent on its Friday morning. */
const week = (commune: Commune, friday: string, reports: Readonly<Record<string, Answers>>): void => {
  commune.world.advanceTo(at(friday, '09:00:00'));
  Object.entries(reports).forEach(([village, answers]) => send(commune, village, answers));
};

const all = (answers: Answers): Record<string, Answers> => ({ 'QN-01': answers, 'QN-02': answers, 'QN-03': answers });

const swept = (commune: Commune) => commune.world.run('sweep', 'MENU').record;

const THIRD_CLOSING = at('2026-09-18', '17:00:20');
const MONDAY = at('2026-09-07', '07:00:20');
const BEFORE = 5_000;

export const NOTICE_SITUATIONS: readonly Situation[] = [
  {
    name: 'closing: one agency recovers, one goes up to the leaders, one has a duty, a village is silent',
    instant: THIRD_CLOSING,
    prepare: (commune) => {
      commune.desk.append('tasks', { duty: 'Xây dựng khung chương trình', agency: 'PHONG_VHXH', deadline: '2026-10-10', state: 'chưa xong' });
      week(commune, '2026-09-04', all({ ...AHEAD, VNEID_L2: '300', HEALTH_RECORD: '200' }));
      week(commune, '2026-09-11', all({ ...AHEAD, VNEID_L2: '480', HEALTH_RECORD: '201' }));
      commune.clerk.duty({ at: 0, do: 'duty', duty: 'Xây dựng khung chương trình', deadline: '2026-09-14' });
      const { 'QN-02': _silent, ...reports } = all({ ...AHEAD, VNEID_L2: '500', HEALTH_RECORD: '202' });
      week(commune, '2026-09-18', reports);
      commune.world.advanceTo(THIRD_CLOSING - BEFORE);
    },
    run: swept,
  },
  {
    name: 'Monday morning after a quota stop: a published figure is corrected, a reminder is overtaken',
    instant: MONDAY,
    prepare: (commune) => {
      week(commune, '2026-09-04', { 'QN-01': { ...AHEAD, VNEID_L2: '300' }, 'QN-03': { ...AHEAD, VNEID_L2: '310' } });
      commune.world.advanceTo(at('2026-09-04', '16:55:00'));
      commune.world.arm({ fault: 'mail-quota', left: 0 });
      commune.world.advanceTo(MONDAY - BEFORE);
      unseen(commune, 'QN-01', { VNEID_L2: '250', asOf: '2026-09-04', reason: 'nhập nhầm' });
      unseen(commune, 'QN-02', { ...AHEAD, VNEID_L2: '305', asOf: '2026-09-04' });
    },
    run: swept,
  },
];

