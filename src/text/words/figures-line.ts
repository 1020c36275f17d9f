import type { Registry } from '../../domain/registry/registry';

/** Figures of a report in one line, as typed or as counted: «1: 520; 2: 41; 3: 1.234». */
export const figuresLine = (figures: Readonly<Record<string, string | number>>, registry: Registry): string =>
  registry.criteria
    .filter((criterion) => figures[criterion.id] !== undefined && figures[criterion.id] !== '')
    .map((criterion) => `${criterion.number}. ${criterion.shortName}: ${String(figures[criterion.id])}`)
    .join('; ');
