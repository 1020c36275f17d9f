import type { FoldSpeed } from '../speed/fold-speed';
import type { LedgerSize } from '../speed/ledger-of';
import { TARGETS } from '../targets';
import type { Group, Line } from './line';

const NANOS_PER_MILLI = 1_000_000;
const BYTES_PER_KILOBYTE = 1_000;

const foldLines = (id: string, size: LedgerSize, speed: FoldSpeed): Line[] => {
  const words = `${size.villages.toLocaleString('vi-VN')} thôn × ${size.weeks} tuần × 5`;
  const perRow = (speed.foldMillis * NANOS_PER_MILLI) / speed.rows;
  return [
    { id: `${id}.nanosPerRow`, what: 'gộp sổ, mỗi dòng', size: words, figure: perRow, atMost: TARGETS.foldNanosPerRow, unit: 'NANOS' },
    { id: `${id}.foldMillis`, what: 'gộp sổ', size: words, figure: speed.foldMillis, atMost: null, unit: 'MILLIS' },
  ];
};

const wholeLine = (id: string, size: LedgerSize, whole: { readonly millis: number; readonly atMost: number }): Line => ({
  id: `${id}.wholeMillis`,
  what: 'gộp sổ và tính hiện trạng',
  size: `${size.villages.toLocaleString('vi-VN')} thôn × ${size.weeks} tuần × 5`,
  figure: whole.millis,
  atMost: whole.atMost,
  unit: 'MILLIS',
});

/** The ledger of a commune's year and of a province's year. */
export const foldGroup = (measured: Readonly<Record<'commune' | 'province', { readonly size: LedgerSize; readonly speed: FoldSpeed }>>): Group => {
  const { commune, province } = measured;
  return {
    title: 'Tính từ sổ số liệu (Node, không qua dịch vụ)',
    lines: [
      ...foldLines('fold.commune', commune.size, commune.speed),
      wholeLine('fold.commune', commune.size, { millis: commune.speed.wholeMillis, atMost: TARGETS.communeMillis }),
      ...foldLines('fold.province', province.size, province.speed),
      wholeLine('fold.province', province.size, { millis: province.speed.wholeMillis, atMost: TARGETS.provinceMillis }),
    ],
  };
};

/** The script that Google loads for every run. */
export const bundleGroup = (bytes: number, loadMillis: number): Group => ({
  title: 'Tệp chương trình',
  lines: [
    { id: 'bundle.kilobytes', what: 'cỡ tệp, chưa nén', size: 'dist/Code.js', figure: bytes / BYTES_PER_KILOBYTE, atMost: TARGETS.bundleKilobytes, unit: 'KILOBYTES' },
    { id: 'bundle.coldLoadMillis', what: 'nạp lần đầu', size: 'ngữ cảnh trống', figure: loadMillis, atMost: TARGETS.coldLoadMillis, unit: 'MILLIS' },
  ],
});

/** How long this machine takes to play a season. */
export const seasonGroup = (size: LedgerSize, seconds: number): Group => ({
  title: 'Chạy thử cả mùa trên máy này',
  lines: [{ id: 'season.seconds', what: 'mọi lượt quét 10 phút', size: `${size.villages} thôn × ${size.weeks} tuần`, figure: seconds, atMost: TARGETS.seasonSeconds, unit: 'SECONDS' }],
});
