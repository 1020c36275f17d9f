import type { ClassDescription, Note } from '../message';

/** Lines that a run writes to its console; they travel with its next request, since the clock does not move before it. */
export class FarConsole {
  readonly handle = 'console';
  readonly description: ClassDescription = { className: 'console', methods: ['log', 'info', 'warn', 'error', 'time', 'timeEnd'], values: {} };
  readonly #format: (...values: unknown[]) => string;
  #notes: Note[] = [];

  constructor(format: (...values: unknown[]) => string) {
    this.#format = format;
  }

  write(method: string, given: readonly unknown[]): void {
    const isTimer = method === 'time' || method === 'timeEnd';
    this.#notes.push([method, isTimer ? String(given[0] ?? 'default') : this.#format(...given)]);
  }

  takeNotes(): Note[] {
    const taken = this.#notes;
    this.#notes = [];
    return taken;
  }
}
