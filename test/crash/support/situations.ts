import type { ExecutionRecord } from '../../../local/runtime/meter';
import { ANSWER_WORDS } from '../../../src/text/tabs';
import { AgencyDesk } from '../../../local/scenario/play/agency-desk';
import type { Commune } from '../../adapters/support/installed';
import { at } from './small-commune';

/** One entry point of the program at a moment when it has something to do. */
export interface Situation {
  readonly name: string;
  /** When its run begins. */
  readonly instant: number;
  /** Brings a commune after set-up to the moment before. */
  prepare(commune: Commune): void;
  /** Makes the one run that is disturbed, and gives its record. */
  run(commune: Commune): ExecutionRecord;
}

const clicked = (item: string) => (commune: Commune): ExecutionRecord => commune.world.run(item, 'MENU').record;

/** The newest run that was started by sending a form. */
const woken = ({ world }: Commune): ExecutionRecord => {
  // Nobody acts before the run is over, so it may be made whole at once.
  world.advanceTo(world.now() + 20_000, undefined, Number.POSITIVE_INFINITY);
  const record = world.meter().executions.filter(({ handler }) => handler === 'onReport').pop();
  if (record === undefined) throw new Error('no run was woken');
  return record;
};

const sent = (commune: Commune, village: string, answers: Readonly<Record<string, string>>): void => {
  const formId = commune.form(village).id;
  commune.world.submit(formId, commune.forms.answersByItem(formId, answers), { email: village === 'QN-02' ? 't2@example.vn' : 't1@example.vn', validate: false });
};

/** A respondent of a village sends a good report. */
export const sendReport = (commune: Commune, village: string): void => sent(commune, village, GOOD);

const lost = (commune: Commune, village: string, answers: Readonly<Record<string, string>>): void => {
  commune.world.arm({ fault: 'lose-event' });
  sent(commune, village, answers);
};

const GOOD = { VNEID_L2: '420', DIGITAL_SIGNATURE: '41', APP_THANHHOA: '7', DIGITAL_SKILLS: '0', HEALTH_RECORD: '300' };
const WRONG = { VNEID_L2: '1.234', DIGITAL_SIGNATURE: 'khoảng 40' };
/** Between two sweeps, in mail hours, on a working day. */
const THURSDAY = at('2026-09-03', '10:03:20');
export const LIVE = THURSDAY;
const BEFORE = 5_000;

const standing = (commune: Commune, instant: number): void => commune.world.advanceTo(instant - BEFORE);

export const SITUATIONS: readonly Situation[] = [
  {
    name: 'onReport: a good report',
    instant: THURSDAY,
    prepare: (commune) => standing(commune, THURSDAY),
    run: (commune) => {
      sent(commune, 'QN-01', GOOD);
      return woken(commune);
    },
  },
  {
    name: 'onReport: a held report, whose sender gets mail at once',
    instant: THURSDAY,
    prepare: (commune) => {
      standing(commune, THURSDAY);
      lost(commune, 'QN-01', GOOD);
    },
    run: (commune) => {
      sent(commune, 'QN-02', WRONG);
      return woken(commune);
    },
  },
  {
    name: 'sweep: reports whose events were lost',
    instant: THURSDAY,
    prepare: (commune) => {
      standing(commune, THURSDAY);
      lost(commune, 'QN-01', GOOD);
      lost(commune, 'QN-02', WRONG);
      lost(commune, 'QN-03', GOOD);
    },
    run: clicked('sweep'),
  },
  {
    name: 'sweep: at a closing, letters to three agencies',
    instant: at('2026-09-04', '17:00:20'),
    prepare: (commune) => {
      ['QN-01', 'QN-02', 'QN-03'].forEach((village) => sent(commune, village, { ...GOOD, VNEID_L2: '100' }));
      standing(commune, at('2026-09-04', '17:00:20'));
    },
    run: clicked('sweep'),
  },
  {
    name: 'sweep: letters of the evening leave in the morning',
    instant: at('2026-09-04', '07:00:20'),
    prepare: (commune) => {
      standing(commune, at('2026-09-03', '20:03:20'));
      sent(commune, 'QN-01', WRONG);
      sent(commune, 'QN-02', WRONG);
      standing(commune, at('2026-09-04', '07:00:20'));
    },
    run: clicked('sweep'),
  },
  {
    name: 'sweep: verdicts on held reports',
    instant: THURSDAY,
    prepare: (commune) => {
      sent(commune, 'QN-01', GOOD);
      sent(commune, 'QN-02', { VNEID_L2: '900' });
      standing(commune, THURSDAY);
      commune.desk.rows('review').forEach(({ row }) => commune.desk.update('review', row, { verdict: 'Duyệt', verdictReason: 'đã gọi' }));
    },
    run: clicked('sweep'),
  },
  {
    name: 'sweep: a changed setting',
    instant: THURSDAY,
    prepare: (commune) => {
      sent(commune, 'QN-01', GOOD);
      standing(commune, THURSDAY);
      commune.clerk.setting('riskPoints', 1);
    },
    run: clicked('sweep'),
  },
  {
    name: 'recompute: a report and a changed setting',
    instant: THURSDAY,
    prepare: (commune) => {
      standing(commune, THURSDAY);
      lost(commune, 'QN-01', GOOD);
      commune.clerk.setting('riskPoints', 1);
    },
    run: clicked('recompute'),
  },
  {
    name: 'onReport: an agency answers its letter',
    instant: at('2026-09-04', '17:23:20'),
    prepare: (commune) => {
      ['QN-01', 'QN-02', 'QN-03'].forEach((village) => sent(commune, village, { ...GOOD, VNEID_L2: '100' }));
      standing(commune, at('2026-09-04', '17:23:20'));
    },
    run: (commune) => {
      new AgencyDesk(commune.world, commune.desk).answer({ agency: 'PHONG_VHXH', answer: ANSWER_WORDS[3], text: 'xin xem lại' });
      return woken(commune);
    },
  },
];

/** Set-up on a commune that works: it looks at everything and changes nothing. */
export const SET_UP_AGAIN: Situation = {
  name: 'setUp: clicked again on a working commune',
  instant: THURSDAY,
  prepare: (commune) => {
    standing(commune, THURSDAY);
    lost(commune, 'QN-01', GOOD);
  },
  run: clicked('setUp'),
};
