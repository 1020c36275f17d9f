import type * as threads from 'node:worker_threads';
import type * as util from 'node:util';
import type * as vm from 'node:vm';
import type { errorText } from '../../error-text';
import type { scriptContextMaker } from '../../script-context';
import type { SeededRandom } from '../../seeded-random';
import type { CONTROL, SEAT } from '../message';
import type { PlainData } from '../plain-data';
import type { FarConsole } from './far-console';
import type { FarEnumerations } from './far-enumerations';
import type { FarFaces } from './far-faces';
import type { FarLine } from './far-line';
import type { FarPacking } from './far-packing';
import type { FarRun } from './far-run';

/** Everything of ours that a worker needs, sent as source text. */
export interface FarCode {
  readonly FarConsole: typeof FarConsole;
  readonly FarEnumerations: typeof FarEnumerations;
  readonly FarFaces: typeof FarFaces;
  readonly FarLine: typeof FarLine;
  readonly FarPacking: typeof FarPacking;
  readonly FarRun: typeof FarRun;
  readonly PlainData: typeof PlainData;
  readonly SeededRandom: typeof SeededRandom;
  readonly scriptContextMaker: typeof scriptContextMaker;
  readonly errorText: typeof errorText;
}

/** What a worker is given when it starts. */
export interface FarData {
  readonly port: threads.MessagePort;
  readonly control: Int32Array;
  readonly words: typeof CONTROL;
  readonly seat: typeof SEAT;
  readonly controlSource: string;
  /** Real milliseconds after which a worker without work ends. */
  readonly patience: number;
}

/** Puts a worker together and serves runs until none has come for a while. */
export const startFar = (code: FarCode, node: { threads: typeof threads; util: typeof util; vm: typeof vm }): void => {
  const { port, control, words, seat, controlSource, patience } = node.threads.workerData as FarData;
  const line = new code.FarLine({ port, control, take: node.threads.receiveMessageOnPort, words });
  const console = new code.FarConsole(node.util.format);
  const enumerations = new code.FarEnumerations();
  const faces: FarFaces = new code.FarFaces({
    call: (handle, member, given) => (handle === console.handle ? console.write(member, given) : run.ask('CALL', { handle, member }, given)),
    set: (handle, member, value) => void run.ask('SET', { handle, member }, [value]),
    unpack: (value) => packing.unpack(value),
  });
  // Objects of the bundle's own realm; faces and enumerations are of the worker's.
  const plain = new code.PlainData((value) => run.isOfBundle(value));
  const packing: FarPacking = new code.FarPacking({ faces, enumerations, plain, isDate: node.util.types.isDate, newDate: (at) => run.newDate(at) });
  const run: FarRun = new code.FarRun({
    line,
    console,
    faces,
    packing,
    compile: (bundle) => new node.vm.Script(bundle, { filename: 'Code.js' }),
    createContext: code.scriptContextMaker(node.vm, controlSource),
    errorText: code.errorText,
    newDice: (seed) => new code.SeededRandom(seed),
  });
  try {
    run.work(patience, () => Atomics.compareExchange(control, words.SEAT, seat.FREE, seat.LEFT) === seat.FREE);
  } catch (error) {
    line.send({ kind: 'BROKEN', reason: code.errorText(error) });
  }
};
