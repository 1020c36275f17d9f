import type { MasterSheet, Picture } from '../../src/application/ports';
import type { FakeGate } from './fake-gate';

/** Keeps the pictures that were shown; the last one is what officials see. */
export class FakeMaster implements MasterSheet {
  readonly shown: Picture[] = [];

  constructor(private readonly gate: FakeGate) {}

  show(picture: Picture): Readonly<Record<string, string>> {
    this.gate.pass('master.show');
    this.shown.push(picture);
    return {};
  }

  get picture(): Picture {
    const last = this.shown[this.shown.length - 1];
    if (last === undefined) throw new Error('nothing was shown yet');
    return last;
  }
}
