import type { Memory } from '../../src/application/ports';
import type { FakeGate } from './fake-gate';

/** Script properties in a map. */
export class FakeMemory implements Memory {
  readonly values = new Map<string, string>();

  constructor(private readonly gate: FakeGate) {}

  all(): Readonly<Record<string, string>> {
    this.gate.pass('memory.all');
    return Object.fromEntries(this.values);
  }

  put(values: Readonly<Record<string, string>>): void {
    this.gate.pass('memory.put');
    for (const [key, value] of Object.entries(values)) this.values.set(key, value);
  }
}
