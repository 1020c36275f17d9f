export type Stop = 'ERROR' | 'KILL';

/**
 * Every call of every fake passes here: it is counted, and one of them can be made to fail.
 * `ERROR` is a service's passing trouble; after `KILL` no call gets through until `revive`.
 */
export class FakeGate {
  readonly calls: string[] = [];
  private stopAt = Number.POSITIVE_INFINITY;
  private how: Stop = 'ERROR';
  private dead = false;

  /** Stops the run at its `call`-th call from now, before that call has any effect. */
  arm(how: Stop, call: number): void {
    this.how = how;
    this.stopAt = this.calls.length + call;
  }

  /** The next run begins. Gives whether the armed stop had come. */
  revive(): boolean {
    const came = this.calls.length >= this.stopAt;
    this.dead = false;
    this.stopAt = Number.POSITIVE_INFINITY;
    return came;
  }

  pass(member: string): void {
    if (this.dead) throw new Error('the run was stopped');
    this.calls.push(member);
    if (this.calls.length !== this.stopAt) return;
    this.dead = this.how === 'KILL';
    throw new Error(`${this.how} at ${member}`);
  }

  count(member: string): number {
    return this.calls.filter((call) => call === member).length;
  }
}
