import { dayOf } from '../../domain/calendar/day';
import type { Remembered } from '../memory';
import type { Blocks, BlockRequest, LinkedRows } from '../ports';
import { TYPED_REQUESTS, configDigest } from '../config';
import { readTypedVerdicts } from '../tables/review-table';

/** Header rows take row 1 of a linked tab; answers start below. */
const FIRST_ANSWER_ROW = 2;

/** What every run reads first: what people type, review queue, and the linked tabs behind the watermarks. */
export const frontRequests = (memory: Remembered, full: boolean): BlockRequest[] => [
  ...TYPED_REQUESTS,
  { tab: 'review' },
  ...linkedRequests(memory, full),
];

/**
 * Rows read again before the last one taken in: an edit that comes together with new answers elsewhere
 * is then seen by the same run. Weekly answers of two months; older edits wait for the day's first pass.
 */
const LOOK_BACK_ROWS = 8;

/** The linked tabs, whole or from shortly before the last row taken in (that row exists, so the grid holds it). */
export const linkedRequests = (memory: Remembered, full: boolean): BlockRequest[] =>
  Object.keys(memory.watermarks).map((villageId) => ({
    linkedTo: villageId,
    fromRow: full ? FIRST_ANSWER_ROW - 1 : Math.max((memory.watermarks[villageId] ?? 1) - LOOK_BACK_ROWS, 1),
  }));

/** Whether the first pass of a day is still to be made: it reads every tab whole (edited and lost rows). */
export const isFullPassDue = (memory: Remembered, now: number): boolean => memory.day !== dayOf(now);

/** What was read first and what it calls for. */
export interface Due {
  readonly digest: string;
  readonly newRows: boolean;
  readonly verdicts: boolean;
  readonly registryChanged: boolean;
}

export const whatIsDue = (front: Blocks, memory: Remembered): Due => {
  const digest = configDigest(front);
  return {
    digest,
    newRows: front.linked.some((linked) => hasNewRows(linked, memory.watermarks[linked.villageId] ?? 1)),
    verdicts: readTypedVerdicts(front.tables.review ?? []).length > 0,
    registryChanged: digest !== memory.digest,
  };
};

const hasNewRows = (linked: LinkedRows, watermark: number): boolean => lastRow(linked) > watermark;

/** Place of the last filled row of what was read. */
export const lastRow = (linked: LinkedRows): number => linked.firstRow + linked.rows.length - 1;

/** Watermarks after taking in what was read; never lowered by a partial read. */
export const raisedWatermarks = (
  marks: Readonly<Record<string, number>>,
  read: readonly LinkedRows[],
): Record<string, number> => {
  const raised: Record<string, number> = { ...marks };
  for (const linked of read) raised[linked.villageId] = Math.max(lastRow(linked), 1);
  return raised;
};
