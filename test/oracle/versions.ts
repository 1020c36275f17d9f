/** A report as sent once; an edited answer is another version. */
export interface Version {
  /** Place of the event that brought it. */
  readonly event: number;
  /** Whether a form brought it; else a split or a file. */
  readonly isSent: boolean;
  readonly isImported?: boolean;
  readonly village: string;
  readonly sentAt: number;
  readonly from: string;
  readonly period: string;
  /** First day of the period: orders periods. */
  readonly periodFrom: string;
  readonly asOf: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly reason: string;
  readonly timeliness: 'ON_TIME' | 'LATE';
  state: 'ACCEPTED' | 'HELD' | 'REFUSED' | 'DUPLICATE' | 'SUPERSEDED';
  codes: string[];
  /** Later reports whose figures this one exceeds: both are flagged while it is valid. */
  exceeded: Version[];
}

/** The live figure of a criterion in one period. */
export interface LiveFigure {
  readonly period: string;
  readonly periodFrom: string;
  readonly count: number;
  readonly asOf: string;
  readonly version: Version;
}

/** Live figures of a village and criterion, oldest period first: the newest valid report that carries it counts. */
export const liveFigures = (versions: readonly Version[], village: string, criterion: string): LiveFigure[] => {
  const byPeriod = new Map<string, LiveFigure>();
  const valid = versions.filter((version) => version.village === village && version.state === 'ACCEPTED');
  for (const version of valid.sort((a, b) => a.sentAt - b.sentAt || a.event - b.event)) {
    const count = version.figures[criterion];
    if (count === undefined) continue;
    byPeriod.set(version.period, { period: version.period, periodFrom: version.periodFrom, count, asOf: version.asOf, version });
  }
  return [...byPeriod.values()].sort((a, b) => (a.periodFrom < b.periodFrom ? -1 : 1));
};
