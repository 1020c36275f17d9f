import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOOKS } from '../../../src/text/tabs';
import type { Manifest } from '../../runtime/surroundings';
import { World } from '../../runtime/world';
import type { Scenario } from '../file/schema';

/** Whoever plays a scenario owns the books; the address is nobody's. */
const OWNER = 'can-bo-tong-hop@example.vn';

/** A new account as a scenario describes it, with the bundle that lies in `distFolder`. */
export const worldFor = (scenario: Pick<Scenario, 'start' | 'account' | 'locale' | 'seed'>, distFolder: string): World =>
  World.create({
    bundle: readFileSync(join(distFolder, 'Code.js'), 'utf8'),
    manifest: JSON.parse(readFileSync(join(distFolder, 'appsscript.json'), 'utf8')) as Manifest,
    start: scenario.start,
    owner: OWNER,
    account: scenario.account,
    language: scenario.locale,
    bookName: BOOKS.operations,
    seed: scenario.seed,
    freshContext: false,
  });
