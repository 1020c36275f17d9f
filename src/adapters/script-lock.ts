import type { Lock } from '../application/ports';

/** The script's lock: one per commune, since each commune has its own copy of the script. */
export class ScriptLock implements Lock {
  private held: GoogleAppsScript.Lock.Lock | null = null;

  /** Asking can itself throw when very many runs ask at once; that counts as not got. */
  acquire(waitMillis: number): boolean {
    const lock = LockService.getScriptLock();
    try {
      if (!lock.tryLock(waitMillis)) return false;
    } catch (error) {
      console.warn(`lock not available: ${String(error)}`);
      return false;
    }
    this.held = lock;
    return true;
  }

  /** Writes go through the Sheets service and are permanent at once, so nothing is left to flush. */
  release(): void {
    this.held?.releaseLock();
    this.held = null;
  }
}
