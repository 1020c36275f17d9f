import { MEMORY_KEYS } from '../../application/memory';
import type { MasterSheet, Picture } from '../../application/ports';
import type { AgencyAnswer } from '../../application/tables/answers-table';
import type { OutboxLine } from '../../application/tables/outbox-table';
import { chartDataView } from '../../text/master-sheet/chart-data-view';
import { communeView } from '../../text/master-sheet/commune-view';
import { guideView } from '../../text/master-sheet/guide-view';
import { asPast } from '../../text/master-sheet/banners/past-view';
import { asUnwell } from '../../text/master-sheet/banners/unwell-view';
import { trendView } from '../../text/master-sheet/trend-view';
import { urgingView, type UrgingNotice } from '../../text/master-sheet/urging-view';
import { verificationView } from '../../text/master-sheet/verification-view';
import { villageView } from '../../text/master-sheet/village-view';
import type { TableView } from '../../text/view';
import { viewCell } from './cell-data';
import { FORMULAS } from './formulas';
import type { ScriptMemory } from '../script-memory';
import { refuseNewer } from './refuse-newer';
import { tabId, tabIds } from './tab-ids';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** Rows every tab keeps at least, so that charts and clearing have room. */
export const MIN_ROWS = 70;

/** The tabs of a picture, in their order. */
export const viewsOf = (picture: Picture): TableView[] => {
  const day = picture.registry.settings.showDay;
  if (day !== null) return tabsOf(picture).map((view) => asPast(view, day));
  return picture.isUnwell === true ? tabsOf(picture).map(asUnwell) : tabsOf(picture);
};

const tabsOf = (picture: Picture): TableView[] => [
  communeView(picture.standing, picture.registry, picture.runAt),
  villageView(picture.standing, picture.registry, picture.previous),
  trendView(picture.standing, picture.registry, picture.ahead),
  urgingView(urgingNotices(picture), picture.registry, picture.difficulties),
  verificationView(picture.comparisons, picture.correctShare, picture.registry),
  guideView(picture.registry),
  chartDataView(picture.standing, picture.registry, picture.ahead),
];

/** The master sheet, replaced by one atomic `batchUpdate` however many villages and weeks there are. */
export class SheetsMaster implements MasterSheet {
  private readonly memory: ScriptMemory;

  constructor(memory: ScriptMemory) {
    this.memory = memory;
  }

  show(picture: Picture): void {
    refuseNewer(this.memory);
    // A book made by an earlier version lacks later tabs until set-up has run again.
    const ids = tabIds(this.memory);
    const requests = viewsOf(picture).filter(({ name }) => name in ids).flatMap((view) => requestsOf(view, tabId(this.memory, view.name)));
    Sheets?.Spreadsheets?.batchUpdate({ requests }, this.memory.get(MEMORY_KEYS.masterId));
  }
}

/** Kinds of notices that go to agencies; the others are between the program and one sender. */
const SHOWN_KINDS = new Set(['LAG', 'RECOVERED', 'ESCALATION', 'MISSING', 'CHANGED', 'DUTY']);

const urgingNotices = (picture: Picture): UrgingNotice[] =>
  picture.notices.filter((line) => SHOWN_KINDS.has(line.kind)).map((line) => urgingNotice(line, picture));

const urgingNotice = (line: OutboxLine, picture: Picture): UrgingNotice => {
  const agencyId = line.key.split('|')[1] ?? '';
  const answer = line.kind === 'LAG' ? answerTo(line, agencyId, picture.answers) : undefined;
  return {
    kind: line.kind,
    to: picture.registry.agencies.find((agency) => agency.id === agencyId)?.name ?? agencyId,
    criteria: line.criteria,
    subject: line.subject,
    state: line.state,
    queuedAt: line.queuedAt,
    sentAt: line.sentAt,
    answer: line.kind === 'LAG' ? (answer?.answer ?? null) : '',
    answeredAt: answer?.at ?? null,
  };
};

/** The answer that names the digest; one that a person typed names none and answers the digest before it. */
const answerTo = (line: OutboxLine, agencyId: string, answers: readonly AgencyAnswer[]): AgencyAnswer | undefined =>
  answers.find(({ noticeKey }) => noticeKey === line.key) ??
  answers.find((answer) => answer.noticeKey === '' && answer.agencyId === agencyId && answer.at >= line.queuedAt);

/** Grid size, freed and filled cells, merges of one tab; rows of an earlier, longer picture are cleared. */
const requestsOf = (view: TableView, sheetId: number): Request[] => {
  const rowCount = Math.max(view.rows.length, MIN_ROWS);
  const columnCount = Math.max(...view.rows.map((row) => row.length));
  const whole = { sheetId, startRowIndex: 0, endRowIndex: rowCount, startColumnIndex: 0, endColumnIndex: columnCount };
  const gridProperties = { rowCount, columnCount, frozenRowCount: view.frozenRows, frozenColumnCount: view.frozenColumns };
  return [
    { unmergeCells: { range: { sheetId } } },
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties },
        fields: 'gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount)',
      },
    },
    {
      updateCells: {
        range: whole,
        rows: view.rows.map((row) => ({ values: row.map((cell) => viewCell(cell, FORMULAS)) })),
        fields: 'userEnteredValue,userEnteredFormat,note',
      },
    },
    ...view.merges.map((merge) => mergeRequest(merge, sheetId)),
  ];
};

const mergeRequest = (merge: TableView['merges'][number], sheetId: number): Request => ({
  mergeCells: {
    range: {
      sheetId,
      startRowIndex: merge.row,
      endRowIndex: merge.row + merge.rows,
      startColumnIndex: merge.column,
      endColumnIndex: merge.column + merge.columns,
    },
    mergeType: 'MERGE_ALL',
  },
});
