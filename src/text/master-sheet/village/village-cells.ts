import { communeShare, villageBand, type Band } from '../../../domain/comparison/band';
import type { Criterion } from '../../../domain/registry/criterion';
import type { Registry } from '../../../domain/registry/registry';
import type { Standing, VillageCriterion } from '../../../domain/standing/standing';
import { STATUS_WORDS, type Tone } from '../../status-words';
import type { Cell } from '../../view';
import { BAND_WORDS, bandArithmetic } from '../../words/village/band-words';
import { isSmallGroup, smallGroupWords } from '../../words/village/small-group';
import { villageArithmetic } from '../cells/arithmetic';
import { explained, figure, percentCell } from '../cells/builders';

/** Cells of one village and criterion: count, percentage, band. */

/** How many cells a criterion takes. */
export const CELLS_PER_CRITERION = 3;

const NOT_REPORTED: Cell = { value: 'chưa báo cáo', format: 'TEXT', align: 'center', wrap: true };
const NO_BASE: Cell = { value: 'chưa có mẫu số', format: 'TEXT', align: 'center', wrap: true };
const NO_BAND: Cell = { value: '', format: 'TEXT' };

const BAND_TONES: Readonly<Record<Band, Tone>> = {
  FAR_BELOW: 'WARN',
  BELOW: 'NONE',
  WITHIN: 'NONE',
  ABOVE: 'NONE',
  FAR_ABOVE: 'GOOD_LIGHT',
};

/** Count and percentage of a village or of the commune, in the tone of its status. */
export const figurePair = (
  own: { readonly achieved: number | null; readonly percent: number | null },
  criterion: Criterion,
  reason: { readonly tone: Tone; readonly note: string },
): Cell[] => {
  const cells =
    own.achieved === null
      ? [NOT_REPORTED, NOT_REPORTED]
      : [figure(own.achieved, 'COUNT'), own.percent === null ? NO_BASE : percentCell(own.percent, 1, criterion)];
  return cells.map((cell) => explained(cell, reason.tone, reason.note));
};

/** A count that could point at persons hides behind «<10»; so does its percentage, which would give it away. */
const hiddenCells = (tone: Tone, registry: Registry): Cell[] => {
  const words = smallGroupWords(registry.settings);
  const note = `Số người ${words}: không nêu số theo cài đặt «Ẩn nhóm ít người».`;
  const hidden: Cell = { value: words, format: 'TEXT', align: 'right' };
  return [...[hidden, hidden].map((cell) => explained(cell, tone, note)), NO_BAND];
};

const bandCell = (own: VillageCriterion, share: number | null): Cell => {
  const band = villageBand(own, share);
  if (band === null || share === null || own.eligible === null) return NO_BAND;
  return {
    value: BAND_WORDS[band],
    format: 'TEXT',
    align: 'center',
    tone: BAND_TONES[band],
    bold: band === 'FAR_BELOW',
    note: bandArithmetic(band, own.eligible, share),
  };
};

const absent = (criterionId: string): VillageCriterion => ({ criterionId, achieved: null, eligible: null, percent: null, asOf: null, status: 'NO_DATA' });

/** What everything of a criterion is compared with. */
export interface CriterionView {
  readonly criterion: Criterion;
  readonly standing: Standing;
  readonly registry: Registry;
}

/** The cells of one village; silence stands there in words, never as 0. */
export const villageCells = (given: VillageCriterion | undefined, view: CriterionView): Cell[] => {
  const { criterion, standing, registry } = view;
  const own = given ?? absent(criterion.id);
  const { tone } = STATUS_WORDS[own.status];
  if (own.achieved !== null && isSmallGroup(own.achieved, registry.settings)) return hiddenCells(tone, registry);
  const plan = standing.commune[criterion.id]?.plan ?? null;
  const note = villageArithmetic(own, plan, { criterion, registry });
  return [...figurePair(own, criterion, { tone, note }), bandCell(own, communeShare(standing, criterion.id))];
};
