import { coldLoadMillis } from '../../../bench/speed/cold-load';

describe('cold load', () => {
  it('coldLoadMillis: a script with an entry, takes some time', () => expect(coldLoadMillis('function app_() { return 1; }')).toBeGreaterThan(0));

  it('coldLoadMillis: a script that does not load, throws', () => expect(() => coldLoadMillis('function app_( {')).toThrow());
});
