import { errorText } from '../error-text';
import { scriptContextMaker } from '../script-context';
import { SeededRandom } from '../seeded-random';
import { PlainData } from './plain-data';
import { FarConsole } from './far/far-console';
import { FarEnumerations } from './far/far-enumerations';
import { FarFaces } from './far/far-faces';
import { FarLine } from './far/far-line';
import { FarPacking } from './far/far-packing';
import { FarRun } from './far/far-run';
import { startFar, type FarCode } from './far/start-far';

const CODE: FarCode = { FarConsole, FarEnumerations, FarFaces, FarLine, FarPacking, FarRun, PlainData, SeededRandom, scriptContextMaker, errorText };

/**
 * Program of a worker, as text: the product is one file and its tests are not compiled to files at
 * all, so there is none that a worker could load. Every part names nothing outside itself.
 */
export const WORKER_SOURCE = [
  "'use strict';",
  ...Object.entries(CODE).map(([name, part]) => `const ${name} = ${String(part)};`),
  `(${String(startFar)})({ ${Object.keys(CODE).join(', ')} }, { threads: require('node:worker_threads'), util: require('node:util'), vm: require('node:vm') });`,
].join('\n');
