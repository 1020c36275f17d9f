import type { StoredWorkspace } from '../store';
import { SEASON_START, setUpSeason } from '../pages/season/set-up-season';
import { World, type WorldOptions } from '../runtime/world';
import { BOOKS } from '../../src/text/tabs';
import type { Bundle } from './read-bundle';

/** Made-up account that owns the books on this machine. */
const OWNER = 'vhxh.quangngoc@gmail.example';

/** The same seed gives every new workspace the same ids, so that pictures and instructions stay true. */
const SEED = 143;

const optionsFor = (bundle: Bundle): WorldOptions => ({
  ...bundle,
  owner: OWNER,
  account: 'gmail',
  language: 'vi',
  bookName: BOOKS.operations,
  seed: SEED,
  start: SEASON_START,
  // A visitor moves a week at a time: a thousand runs, each of which would load the bundle anew.
  freshContext: false,
});

/** A workspace of this machine with an empty book, whose clock stands at `start` in milliseconds. */
export const emptyWorkspace = (bundle: Bundle, start: number): World => World.create({ ...optionsFor(bundle), start });

/** Goes on where the stored workspace stopped, or begins the illustrative season when nothing is stored. */
export const openWorkspace = (bundle: Bundle, stored: StoredWorkspace | null): World => {
  if (stored !== null) return World.create({ ...optionsFor(bundle), ...stored });
  const world = World.create(optionsFor(bundle));
  setUpSeason(world);
  return world;
};
