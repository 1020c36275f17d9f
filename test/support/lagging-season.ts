import { chanceOf, between } from './examples/chance';
import { AGENCIES } from './examples/illustrative-villages';
import { changingSeason } from './changing-season';
import { randomSeason } from './random-season';

/** Random seasons in which agencies are urged, answer at times, and recover: the line begins where the villages begin, the limits differ. */
export const laggingSeason = (seed: number, weeks: number): object => {
  const chance = chanceOf(seed * 15_485_863);
  const season = (seed % 2 === 0 ? randomSeason(seed, weeks) : changingSeason(seed, weeks)) as { start: string; settings?: object; events: object[] };
  const begin = Date.parse(season.start);
  const answers = Array.from({ length: between(chance, 0, 4) }, () => ({
    at: new Date(begin + between(chance, 12, weeks * 7 - 2) * 86_400_000 + 3_600_000).toISOString().replace('.000Z', '+00:00'),
    do: 'answer',
    agency: ['CONG_AN_XA', 'PHONG_VHXH', 'TRAM_Y_TE'][between(chance, 0, 2)],
    answer: 'đã có biện pháp',
  }));
  return {
    ...season,
    agencies: AGENCIES,
    settings: {
      ...season.settings,
      baselineDate: '2026-08-03',
      minCoverage: between(chance, 1, 5) * 15,
      riskPoints: between(chance, 0, 6),
      clearPoints: between(chance, 0, 12),
      fireAfter: between(chance, 1, 2),
      clearAfter: between(chance, 1, 2),
      escalateAfter: between(chance, 1, 3),
    },
    baseline: { VNEID_L2: between(chance, 0, 20), DIGITAL_SIGNATURE: between(chance, 0, 20), APP_THANHHOA: 5, DIGITAL_SKILLS: between(chance, 0, 20), HEALTH_RECORD: 3 },
    events: [...season.events, ...answers],
  };
};
