import type { Registry } from '../../../domain/registry/registry';
import { basisName } from '../../words/labels';
import type { Cell } from '../../view';
import { footnote } from './builders';

/** Printed under every table of figures: two bases are kept, and a percentage means nothing without its own. */
export const basisFootnote = ({ settings }: Registry): Cell =>
  footnote(`Tổng số thuộc diện tính trên ${basisName(settings.denominatorBasis)}.`);
