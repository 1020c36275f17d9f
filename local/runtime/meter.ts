/** One run as the meter saw it; the report of a scenario lists them under `meter.executions`. */
export interface ExecutionRecord {
  readonly handler: string;
  /** Start in milliseconds. */
  readonly at: number;
  readonly calls: number;
  readonly virtualMillis: number;
  readonly outcome: 'COMPLETED' | 'FAILED' | 'KILLED';
  /** Text of the error that ended it, if any. */
  readonly error: string | null;
  /** `Class.member` of every call in order, kept for the last runs only. */
  readonly members: readonly string[];
  readonly trigger: boolean;
}

export interface MeterReport {
  readonly executions: readonly ExecutionRecord[];
  /** Calls per `Class.member` over all runs. */
  readonly calls: Readonly<Record<string, number>>;
  /** Calls that move data, by the list in data-calls.ts. */
  readonly dataCalls: number;
  readonly mailRecipients: number;
  readonly triggerMillis: number;
}
