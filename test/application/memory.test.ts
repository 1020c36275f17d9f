import { MEMORY_KEYS, remembered } from '../../src/application/memory';

describe('remembered', () => {
  it('remembered: nothing yet, is empty and not set up', () => {
    expect(remembered({})).toMatchObject({ setUp: '', watermarks: {}, mailWaiting: false, settings: null });
  });

  it('remembered: a value that was spoiled, counts as not remembered', () => {
    expect(remembered({ [MEMORY_KEYS.watermarks]: '{"QN-01":', [MEMORY_KEYS.settings]: 'x' })).toMatchObject({ watermarks: {}, settings: null });
  });

  it('remembered: places per village, are numbers', () => {
    expect(remembered({ [MEMORY_KEYS.watermarks]: '{"QN-01":7}' }).watermarks).toEqual({ 'QN-01': 7 });
  });
});
