import { readFileSync, writeFileSync } from 'node:fs';
import { installOn } from '../../../local/scenario/play/install';
import { newCommune, TWO_VILLAGES } from '../../adapters/support/installed';
import { textOf } from './state-text';

/**
 * Writes the books that a program of some version makes: two villages, one good report, one that is
 * held. `bundle` is the path of that version's Code.js, `file` the fixture to write.
 */
export const writeBook = (bundle: string, file: string): void => {
  const commune = newCommune({ bundle: readFileSync(bundle, 'utf8') });
  installOn(commune.world, () => commune.clerk.fill(TWO_VILLAGES));
  commune.send('QN-02', { VNEID_L2: '300', difficulty: 'Thiếu máy' });
  commune.send('QN-01', { VNEID_L2: '1.234' });
  commune.pass(20);
  commune.world.settle();
  writeFileSync(file, textOf({ ...commune.world.state, mails: [] }));
};
