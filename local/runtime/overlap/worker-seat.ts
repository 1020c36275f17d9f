import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { CONTROL_SOURCE } from '../script-context';
import type { FarData } from './far/start-far';
import { CONTROL, SEAT, type FarMessage, type FarProgram, type NearMessage } from './message';
import { WORKER_SOURCE } from './worker-source';

const SECOND = 1_000;
/** Real time after which a worker without work ends by itself; a test or a page that goes on soon will use it again. */
const PATIENCE = 20 * SECOND;
/** Real time in which the bundle must ask for something or end; beyond it, it hangs in a loop of its own. */
const LONGEST_SILENCE = 300 * SECOND;

/** A worker thread and this thread's end of the line to it. Both ends sleep while the other works. */
export class WorkerSeat {
  /** What the worker has loaded. */
  program: FarProgram | null = null;
  /** Classes that the worker knows. */
  readonly classes = new Set<string>();
  readonly #control = new Int32Array(new SharedArrayBuffer(Object.keys(CONTROL).length * Int32Array.BYTES_PER_ELEMENT));
  readonly #port: MessagePort;
  readonly #worker: Worker;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    const data: FarData = { port: port2, control: this.#control, words: CONTROL, seat: SEAT, controlSource: CONTROL_SOURCE, patience: PATIENCE };
    this.#port = port1;
    this.#worker = new Worker(WORKER_SOURCE, { eval: true, workerData: data, transferList: [port2], execArgv: [] });
    // Neither keeps the process alive.
    this.#worker.unref();
    this.#port.unref();
  }

  /** Takes a free seat; false when its worker has left. */
  take(): boolean {
    return Atomics.compareExchange(this.#control, CONTROL.SEAT, SEAT.FREE, SEAT.TAKEN) === SEAT.FREE;
  }

  free(): void {
    Atomics.store(this.#control, CONTROL.SEAT, SEAT.FREE);
  }

  /** Stops the thread, whatever it does. */
  close(): void {
    this.#port.close();
    void this.#worker.terminate();
  }

  send(message: NearMessage): void {
    this.#port.postMessage(message);
    Atomics.add(this.#control, CONTROL.TO_WORKER, 1);
    Atomics.notify(this.#control, CONTROL.TO_WORKER);
  }

  /** Sleeps until the worker has sent something. */
  receive(): FarMessage {
    for (;;) {
      const seen = Atomics.load(this.#control, CONTROL.FROM_WORKER);
      const taken = receiveMessageOnPort(this.#port) as { message: FarMessage } | undefined;
      if (taken !== undefined) return taken.message;
      if (Atomics.wait(this.#control, CONTROL.FROM_WORKER, seen, LONGEST_SILENCE) === 'timed-out') throw new Error('An execution neither called a service nor ended for five minutes');
    }
  }
}
