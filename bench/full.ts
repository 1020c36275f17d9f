import type { Bundle } from '../local/cli/read-bundle';
import { Commune } from './commune/commune';
import { measureNoise } from './noise/noise';
import { noiseGroup } from './noise/noise-lines';
import { announced } from './progress';
import type { Group } from './report/line';
import { burstGroup, costGroups, peakDayGroup } from './report/service-lines';
import { bundleGroup, foldGroup, seasonGroup } from './report/speed-lines';
import { burst } from './services/burst';
import { costTable } from './services/cost-table';
import { peakDayMinutes } from './services/peak-day';
import { coldLoadMillis } from './speed/cold-load';
import { foldSpeed, type FoldSpeed } from './speed/fold-speed';
import type { LedgerSize } from './speed/ledger-of';
import { seasonSeconds } from './speed/season';

const COST_VILLAGES = [40, 100];
const COST_WEEKS = [1, 26, 52];
const BURST_VILLAGES = 100;
/** One burst a week, each at other instants: whose event comes last is chance. */
const BURSTS = 5;
const PEAK_DAY = { villages: 60, week: 26 };
const COMMUNE_YEAR = { villages: 45, weeks: 53 };
const PROVINCE_YEAR = { villages: 4_357, weeks: 53 };
const SEASON = { villages: 40, weeks: 26 };
const NOISE_SEEDS = 60;

/** Everything the benchmark measures, at the sizes of the targets. The quick measurements come first. */
export const fullBenchmark = (bundle: Bundle): Group[] => {
  const groups = [programFile(bundle), fold(), burstOf(bundle), ...costs(bundle), peakDay(bundle), season(bundle), noise()];
  const isOfServices = ({ lines }: Group): boolean => /^(submission|sweep|rebuild)\./u.test(lines[0]?.id ?? '');
  return [...groups.filter(isOfServices), ...groups.filter((group) => !isOfServices(group))];
};

const programFile = ({ bundle: code }: Bundle): Group => {
  const done = announced('tệp chương trình');
  const group = bundleGroup(Buffer.byteLength(code), coldLoadMillis(code));
  done(1);
  return group;
};

const fold = (): Group => {
  const done = announced('tính từ sổ số liệu');
  const commune = measuredFold(COMMUNE_YEAR, { warmUp: 30, measured: 100 });
  done(0.1);
  const province = measuredFold(PROVINCE_YEAR, { warmUp: 1, measured: 4 });
  done(1);
  return foldGroup({ commune, province });
};

const measuredFold = (size: LedgerSize, times: { warmUp: number; measured: number }): { size: LedgerSize; speed: FoldSpeed } => ({
  size,
  speed: foldSpeed(size, times),
});

const burstOf = (bundle: Bundle): Group => {
  const done = announced(`${BURST_VILLAGES} thôn gửi trong cùng một phút`);
  const commune = new Commune(BURST_VILLAGES, bundle);
  const bursts = Array.from({ length: BURSTS }, (_, index) => {
    done(index / BURSTS);
    return burst(commune, index + 1);
  });
  done(1);
  return burstGroup(BURST_VILLAGES, bursts);
};

const costs = (bundle: Bundle): Group[] =>
  costGroups(
    COST_VILLAGES.flatMap((villages) => costTable(new Commune(villages, bundle), COST_WEEKS, announced(`lần gọi dịch vụ, ${villages} thôn`))),
  );

const peakDay = (bundle: Bundle): Group => {
  const { villages, week } = PEAK_DAY;
  return peakDayGroup(villages, peakDayMinutes(new Commune(villages, bundle), week, announced('ngày cao điểm')));
};

const season = (bundle: Bundle): Group => {
  const { villages, weeks } = SEASON;
  return seasonGroup(SEASON, seasonSeconds(SEASON, bundle, announced(`cả mùa, ${villages} thôn × ${weeks} tuần`)));
};

const noise = (): Group => noiseGroup(measureNoise(NOISE_SEEDS, announced(`số thư của ${NOISE_SEEDS} mùa giả định`)));
