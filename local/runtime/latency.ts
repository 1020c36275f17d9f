import type { Cost } from './execution';
import type { SeededRandom } from './seeded-random';

/** Where a median comes from: a published measurement, a derived figure, or an estimate of ours. */
type Confidence = 'HIGH' | 'MEDIUM' | 'LOW' | 'ESTIMATE';

interface Latency {
  readonly medianMillis: number;
  /** Standard deviation of the natural logarithm; 0.5 puts the 95th percentile at 2.3 medians. */
  readonly sigma: number;
  readonly perCellMicros: number;
  readonly source: string;
  readonly confidence: Confidence;
}

const latency = (medianMillis: number, sigma: number, rest: Omit<Latency, 'medianMillis' | 'sigma'>): Latency => ({ medianMillis, sigma, ...rest });

/**
 * What calls cost on the virtual clock. Only means were ever published, so every spread except
 * those of properties and cache is an estimate.
 */
export const LATENCIES: Readonly<Record<Cost, Latency>> = {
  FREE: latency(0, 0, { perCellMicros: 0, source: 'computed without leaving the script', confidence: 'HIGH' }),
  HANDLE: latency(0.5, 0.5, { perCellMicros: 0, source: 'practitioners: getting a handle does not reach the file', confidence: 'MEDIUM' }),
  READ: latency(150, 0.5, { perCellMicros: 20, source: 'practitioners: getValues of blocks of several sizes', confidence: 'MEDIUM' }),
  METADATA: latency(160, 0.4, { perCellMicros: 0, source: 'practitioners: getLastRow and getName are never cached', confidence: 'LOW' }),
  BUFFERED_WRITE: latency(0.5, 0.5, { perCellMicros: 12, source: 'practitioners: setValues before the flush', confidence: 'LOW' }),
  FLUSH: latency(500, 0.5, { perCellMicros: 0, source: 'practitioners: 30 to 700 ms seen', confidence: 'LOW' }),
  APPEND_ROW: latency(400, 0.5, { perCellMicros: 0, source: 'practitioners: append commits at once', confidence: 'LOW' }),
  SHEETS_API_READ: latency(300, 0.4, { perCellMicros: 15, source: 'practitioners: values.get and batchGet', confidence: 'MEDIUM' }),
  SHEETS_API_WRITE: latency(250, 0.4, { perCellMicros: 22, source: 'practitioners: values.update and batchUpdate', confidence: 'MEDIUM' }),
  PROPERTIES_GET: latency(30, 0.3, { perCellMicros: 0, source: 'published series of measurements', confidence: 'HIGH' }),
  PROPERTIES_SET: latency(62, 0.45, { perCellMicros: 0, source: 'published series of measurements', confidence: 'HIGH' }),
  CACHE_GET: latency(3, 0.3, { perCellMicros: 0, source: 'published series of measurements', confidence: 'HIGH' }),
  CACHE_PUT: latency(93, 0.2, { perCellMicros: 0, source: 'published series of measurements', confidence: 'HIGH' }),
  LOCK: latency(50, 0.6, { perCellMicros: 0, source: 'nothing published', confidence: 'ESTIMATE' }),
  MAIL: latency(1_000, 0.5, { perCellMicros: 0, source: 'practitioners: mail merges', confidence: 'LOW' }),
  FORM_OPEN: latency(500, 0.6, { perCellMicros: 0, source: 'nothing published', confidence: 'ESTIMATE' }),
  FORM_EDIT: latency(100, 0.6, { perCellMicros: 0, source: 'nothing published', confidence: 'ESTIMATE' }),
  TRIGGER_EDIT: latency(500, 0.5, { perCellMicros: 0, source: 'nothing published', confidence: 'ESTIMATE' }),
};

/** Draws the cost of one call in milliseconds. */
export const drawLatency = (cost: Cost, cells: number, random: SeededRandom): number => {
  const { medianMillis, sigma, perCellMicros } = LATENCIES[cost];
  if (medianMillis === 0) return 0;
  return medianMillis * Math.exp(sigma * random.normal()) + (cells * perCellMicros) / 1_000;
};
