import { movesData } from './data-calls';

/** What is known about one `Class.member`, looked up once per call. */
export interface MemberFacts {
  calls: number;
  readonly movesData: boolean;
}

/** Counts the calls of every member over all runs of a workspace. */
export class CallCounter {
  readonly #facts = new Map<string, MemberFacts>();

  count(member: string): void {
    let facts = this.#facts.get(member);
    if (facts === undefined) {
      facts = { calls: 0, movesData: movesData(member) };
      this.#facts.set(member, facts);
    }
    facts.calls += 1;
  }

  /** Calls by member, sorted by name so that reports are stable. */
  byMember(): Record<string, number> {
    const entries = [...this.#facts].map(([member, facts]): [string, number] => [member, facts.calls]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  dataCalls(): number {
    return [...this.#facts.values()].filter((facts) => facts.movesData).reduce((sum, facts) => sum + facts.calls, 0);
  }
}
