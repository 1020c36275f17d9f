import { join } from 'node:path';
import { Commune } from '../../../bench/commune/commune';
import { readBundle } from '../../../local/cli/read-bundle';
import { burst } from '../../../bench/services/burst';

it('burst: twelve villages in one minute, nothing is lost and each holder of the lock rebuilds once', () => {
  const { lost, holders, rebuilds } = burst(new Commune(12, readBundle(join(__dirname, '../../..'))), 1);
  expect([lost, rebuilds]).toEqual([0, holders]);
});
