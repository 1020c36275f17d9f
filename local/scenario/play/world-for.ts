import { BOOKS } from '../../../src/text/tabs';
import type { Bundle } from '../../cli/read-bundle';
import { World, type WorldOptions } from '../../runtime/world';
import type { Scenario } from '../file/schema';

/** Whoever plays a scenario owns the books; the address is nobody's. */
const OWNER = 'can-bo-tong-hop@example.vn';

/** A new account as a scenario describes it, with the given bundle. */
export const worldFor = (scenario: Pick<Scenario, 'start' | 'account' | 'locale' | 'seed'>, { bundle, manifest }: Bundle, more: Pick<WorldOptions, 'overlap' | 'freshContext'> = {}): World =>
  World.create({
    bundle,
    manifest,
    start: scenario.start,
    owner: OWNER,
    account: scenario.account,
    language: scenario.locale,
    bookName: BOOKS.operations,
    seed: scenario.seed,
    freshContext: false,
    ...more,
  });
