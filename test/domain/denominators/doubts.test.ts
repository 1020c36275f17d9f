import { denominatorDoubts } from '../../../src/domain/denominators/doubts';
import { DEFAULT_SETTINGS } from '../../../src/domain/registry/settings';
import { persons, registryOf } from '../builders';

const DAY = '2026-09-04';

describe('denominatorDoubts', () => {
  it('denominatorDoubts: more adults than people of six and older, is doubted', () => {
    const registry = registryOf({ A: 640 }, { denominators: [persons('A', 640), persons('A', 600, { group: 'SIX_PLUS' })] });
    expect(denominatorDoubts(registry, DAY)).toEqual([{ code: 'ADULTS_ABOVE_SIX_PLUS', villageId: 'A', adults: 640, sixPlus: 600 }]);
  });

  it.each([[659, 0], [660, 1], [540, 1], [541, 0]])('denominatorDoubts: 600 becoming %d, is doubted %d times', (count, times) => {
    const rows = [persons('A', count, { effectiveFrom: DAY }), persons('A', 600)];
    expect(denominatorDoubts(registryOf({ A: 0 }, { denominators: rows }), DAY)).toHaveLength(times);
  });

  it('denominatorDoubts: villages that sum to more than the commune has, are doubted', () => {
    const registry = registryOf({ A: 600, B: 500 }, { settings: { ...DEFAULT_SETTINGS, communePopulation: 1000 } });
    expect(denominatorDoubts(registry, DAY)).toEqual([{ code: 'SUM_ABOVE_POPULATION', group: 'ADULT', sum: 1100, population: 1000 }]);
  });
});
