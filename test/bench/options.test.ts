import { readOptions } from '../../bench/options';

describe('options of the benchmark', () => {
  it('readOptions: no argument, asks for the whole table', () => {
    expect(readOptions([])).toEqual({ quick: false, json: false });
  });

  it('readOptions: both flags, are read in any order', () => {
    expect(readOptions(['--json', '--quick'])).toEqual({ quick: true, json: true });
  });

  it('readOptions: an unknown argument, is refused', () => {
    expect(readOptions(['--fast'])).toBeNull();
  });
});
