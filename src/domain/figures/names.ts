/** Names seen in the ledger, numbered in order of appearance, so that the fold works on numbers. */
export class Names {
  private readonly numbers = new Map<string, number>();
  readonly list: string[] = [];

  /** The number of a name, given out at its first appearance. */
  intern(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.list.length;
    this.numbers.set(name, number);
    this.list.push(name);
    return number;
  }

  /** The number of a name, or -1 when the ledger never mentions it. */
  find(name: string): number {
    return this.numbers.get(name) ?? -1;
  }
}
