import type { Registry } from '../../../domain/registry/registry';
import { formatPeriodShort } from '../../format';
import type { Tone } from '../../status-words';
import { DIFFICULTY_WORDS } from '../../tabs';
import type { Cell } from '../../view';
import { agencyName, villageLabelOf } from '../../words/labels';
import { header, moment, text, title } from './builders';

/** A difficulty of a village as officials see it. */
export interface UrgingDifficulty {
  readonly villageId: string;
  readonly periodId: string;
  readonly at: number;
  readonly text: string;
  readonly agencyId: string;
  readonly state: keyof typeof DIFFICULTY_WORDS;
}

const TONES: Readonly<Record<UrgingDifficulty['state'], Tone>> = { NEW: 'WARN', IN_WORK: 'NEUTRAL', SOLVED: 'GOOD_LIGHT' };
const ORDER = ['NEW', 'IN_WORK', 'SOLVED'] as const;

/** Text that nobody has read yet may name people, so it stays in the operations book until its state was set. */
const shownText = ({ state, text: words }: UrgingDifficulty): string =>
  state === 'NEW' ? 'Xem trong tab «Khó khăn» của sổ điều hành' : words;

const rowOf = (difficulty: UrgingDifficulty, registry: Registry): Cell[] => [
  text(agencyName(difficulty.agencyId, registry)),
  text(villageLabelOf(difficulty.villageId, registry)),
  text(formatPeriodShort(difficulty.periodId, registry.settings)),
  text(shownText(difficulty)),
  { ...text(DIFFICULTY_WORDS[difficulty.state]), tone: TONES[difficulty.state], align: 'center' },
  moment(difficulty.at, 'DATE_TIME'),
];

/** The work list: by agency, what is new first. No rows at all while no village wrote anything. */
export const difficultyRows = (difficulties: readonly UrgingDifficulty[], registry: Registry): Cell[][] => {
  if (difficulties.length === 0) return [];
  const sorted = [...difficulties].sort(
    (a, b) => (a.agencyId < b.agencyId ? -1 : a.agencyId > b.agencyId ? 1 : 0) || ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.at - b.at,
  );
  return [
    [text('')],
    [title('KHÓ KHĂN, VƯỚNG MẮC DO THÔN NÊU')],
    ['Cơ quan xử lý', 'Thôn', 'Kỳ', 'Nội dung', 'Trạng thái', 'Ghi nhận lúc'].map((name) => header(name)),
    ...sorted.map((difficulty) => rowOf(difficulty, registry)),
  ];
};
