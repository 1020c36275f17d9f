import type { Dice } from './dice';

const CRITERIA = ['VNEID_L2', 'DIGITAL_SIGNATURE', 'APP_THANHHOA', 'DIGITAL_SKILLS', 'HEALTH_RECORD'] as const;
const ODD_FIGURES = ['1.234', '12,5', '~120', '-3', '99999', '１２', ' 41 ', '=1+1', 'không có'];
const DAYS = ['2026-09-03', '2026-09-02', '2026-08-31', '2026-08-27', '2026-09-10', '2026-05-01', 'hôm qua'];
/** Longer than any run that is not a set-up. */
const MOST_CALLS = 28;

/** What a person types into a form: mostly figures that may stand, sometimes anything. */
export const randomAnswers = (dice: Dice): Record<string, string> => {
  const answers: Record<string, string> = {};
  for (const id of CRITERIA) {
    if (dice.chance(0.7)) answers[id] = dice.chance(0.07) ? dice.oneOf(ODD_FIGURES) : String(dice.between(0, 500));
  }
  if (dice.chance(0.25)) answers['asOf'] = dice.oneOf(DAYS);
  if (dice.chance(0.5)) answers['reason'] = 'rà soát lại';
  if (dice.chance(0.2)) answers['difficulty'] = 'thiếu máy, gọi 0912345678';
  return answers;
};

/** Any fault of a scenario; runs are cut short or disturbed more often than the rest. */
export const randomFault = (dice: Dice): Readonly<Record<string, unknown>> => {
  const call = dice.between(1, MOST_CALLS);
  return dice.oneOf([
    { fault: 'kill', call },
    { fault: 'kill', call },
    { fault: 'kill', call },
    { fault: 'service-error', call },
    { fault: 'service-error', call },
    { fault: 'service-error', call },
    { fault: 'lose-event' },
    { fault: 'duplicate-event' },
    { fault: 'blank-event' },
    { fault: 'late-event', minutes: dice.between(1, 19) },
    { fault: 'wrong-range' },
    { fault: 'mail-quota', left: dice.between(0, 3) },
    { fault: 'disable-triggers' },
  ]);
};
