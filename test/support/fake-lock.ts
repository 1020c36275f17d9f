import type { Lock } from '../../src/application/ports';

/** A lock that one run holds; a dead run loses it, as on Google. */
export class FakeLock implements Lock {
  held = false;
  /** Somebody else has it. */
  taken = false;

  acquire(): boolean {
    if (this.taken || this.held) return false;
    this.held = true;
    return true;
  }

  release(): void {
    this.held = false;
  }
}
