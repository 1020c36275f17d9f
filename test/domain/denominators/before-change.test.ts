import { beforeChange } from '../../../src/domain/denominators/before-change';
import { persons, registryOf, village } from '../builders';

const SPAN = { after: '2026-09-04', until: '2026-09-11' };

describe('beforeChange', () => {
  it('beforeChange: a number replaced within the span, is the old one again', () => {
    const registry = registryOf({ A: 600 }, { denominators: [persons('A', 600), persons('A', 700, { effectiveFrom: '2026-09-07' })] });
    expect(beforeChange(registry, SPAN)?.denominators.map(({ count }) => count)).toEqual([600]);
  });

  it.each(['2026-09-04', '2026-09-12'])('beforeChange: a change on %s, outside the span, is left alone', (effectiveFrom) => {
    const registry = registryOf({ A: 600 }, { denominators: [persons('A', 600), persons('A', 700, { effectiveFrom })] });
    expect(beforeChange(registry, SPAN)).toBeNull();
  });

  it('beforeChange: the first number of a village, is no change', () => {
    const registry = registryOf({ A: 0 }, { denominators: [persons('A', 700, { effectiveFrom: '2026-09-07' })] });
    expect(beforeChange(registry, SPAN)).toBeNull();
  });

  it('beforeChange: a number of its own for a merged village, gives way to the sum of the old ones', () => {
    const villages = [village('A', { mergedInto: 'C', validTo: '2026-09-06' }), village('C', { validFrom: '2026-09-07' })];
    const registry = registryOf({}, { villages, denominators: [persons('A', 600), persons('C', 700, { effectiveFrom: '2026-09-07' })] });
    expect(beforeChange(registry, SPAN)?.denominators.map(({ villageId }) => villageId)).toEqual(['A']);
  });
});
