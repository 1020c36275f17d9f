import type { Agency } from './agency';
import type { Criterion } from './criterion';
import type { Denominator } from './denominator';
import type { Settings } from './settings';
import type { Village } from './village';

/** Everything people edit and the fold needs: the plan as data. */
export interface Registry {
  readonly settings: Settings;
  readonly criteria: readonly Criterion[];
  readonly agencies: readonly Agency[];
  readonly villages: readonly Village[];
  readonly denominators: readonly Denominator[];
  /** Weight of a calendar week in the plan line by its Monday (yyyy-MM-dd), 0 to 1; absent = 1. */
  readonly weekWeights: ReadonlyMap<string, number>;
}
