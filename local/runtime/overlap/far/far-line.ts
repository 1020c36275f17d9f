import type { MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { FarMessage, NearMessage } from '../message';

/** What a line is made of; the words are those of CONTROL. */
export interface FarLineParts {
  readonly port: MessagePort;
  readonly control: Int32Array;
  readonly take: typeof receiveMessageOnPort;
  readonly words: { readonly FROM_WORKER: number; readonly TO_WORKER: number };
}

/** The worker's end of the line: it sends, and sleeps until the answer is there. */
export class FarLine {
  readonly #parts: FarLineParts;

  constructor(parts: FarLineParts) {
    this.#parts = parts;
  }

  send(message: FarMessage): void {
    const { port, control, words } = this.#parts;
    port.postMessage(message);
    Atomics.add(control, words.FROM_WORKER, 1);
    Atomics.notify(control, words.FROM_WORKER);
  }

  /** The next message, or null when none came in the real time given, in milliseconds. */
  receive(patience: number): NearMessage | null {
    const { port, control, take, words } = this.#parts;
    for (;;) {
      const seen = Atomics.load(control, words.TO_WORKER);
      const taken = take(port) as { message: NearMessage } | undefined;
      if (taken !== undefined) return taken.message;
      if (Atomics.wait(control, words.TO_WORKER, seen, patience) === 'timed-out') return null;
    }
  }
}
