/** Made-up data, marked as such wherever it is shown; no real village, person or figure is meant. */
export const MARK = '(dữ liệu minh họa)';

/** Group sizes of one made-up village, in persons. */
export interface IllustrativeVillage {
  readonly id: string;
  readonly name: string;
  readonly reporters: readonly string[];
  readonly eligible: Readonly<Record<'SIX_PLUS' | 'ADULT' | 'HEALTH', number>>;
}

/** Persons from six years on; together about ten thousand. */
const SIZES = [1180, 640, 912, 455, 1035, 780, 1260, 398, 870, 1104, 560, 806];

/** Shares of the six-year-olds and older, as rural communes roughly have them. */
const ADULT_SHARE = 0.79;
const HEALTH_SHARE = 0.97;

const villageOf = (size: number, index: number): IllustrativeVillage => {
  const number = String(index + 1);
  return {
    id: `QN-${number.padStart(2, '0')}`,
    name: `Thôn ${number} ${MARK}`,
    reporters: [`truongthon${number}@quangngoc.example`],
    eligible: { SIX_PLUS: size, ADULT: Math.round(size * ADULT_SHARE), HEALTH: Math.round(size * HEALTH_SHARE) },
  };
};

/** Twelve made-up villages of very different size. */
export const ILLUSTRATIVE_VILLAGES: readonly IllustrativeVillage[] = SIZES.map(villageOf);

/** Example mailboxes by agency id. */
export const ILLUSTRATIVE_MAILBOXES: Readonly<Record<string, readonly string[]>> = {
  CONG_AN_XA: ['congan.quangngoc@thanhhoa.example'],
  PHONG_VHXH: ['vhxh.quangngoc@thanhhoa.example'],
  TRAM_Y_TE: ['tramyte.quangngoc@thanhhoa.example'],
  LANH_DAO: ['ubnd.quangngoc@thanhhoa.example'],
};

/** First day of the made-up season. */
export const ILLUSTRATIVE_BASELINE_DATE = '2026-08-31';

/** Percent per criterion on that day. */
export const ILLUSTRATIVE_BASELINE: Readonly<Record<string, number>> = {
  VNEID_L2: 71,
  DIGITAL_SIGNATURE: 13.5,
  APP_THANHHOA: 18.8,
  DIGITAL_SKILLS: 42,
  HEALTH_RECORD: 59.4,
};

/** Percent in the first report and points gained per week. */
export interface Pace {
  readonly start: number;
  readonly weekly: number;
}

/** The digital signature falls behind by and by, the skills criterion stands behind from the first week. */
const PACES: Readonly<Record<string, Pace>> = {
  VNEID_L2: { start: 72.4, weekly: 2.1 },
  DIGITAL_SIGNATURE: { start: 11.5, weekly: 0.3 },
  APP_THANHHOA: { start: 20.1, weekly: 1.7 },
  DIGITAL_SKILLS: { start: 35.2, weekly: 1.4 },
  HEALTH_RECORD: { start: 61, weekly: 2.3 },
};

/** Points a week after the agency has acted: house by house, on market days, at school. */
const CATCHING_UP: Readonly<Record<string, number>> = { DIGITAL_SIGNATURE: 2.6, DIGITAL_SKILLS: 11.5 };

const OTHER_PACE: Pace = { start: 30, weekly: 1.5 };

/** Pace of a criterion; criteria of another plan get a middling one. */
export const paceOf = (criterionId: string, catchingUp = false): Pace => {
  const usual = PACES[criterionId] ?? OTHER_PACE;
  return catchingUp ? { ...usual, weekly: CATCHING_UP[criterionId] ?? usual.weekly } : usual;
};
