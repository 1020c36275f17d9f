import { isSettled, NOTICE_KINDS, readOutbox, type NoticeKind, type PlacedLine } from '../../src/application/tables/outbox-table';
import { tabRows } from '../../local/scenario/play/tab-desk';
import type { TabId } from '../../src/application/tables/columns';
import type { Played } from '../../local/scenario/play/play';
import { exampleText, EXAMPLES } from '../support/examples/examples';
import { played, scenarioOf } from '../support/played-scenario';

jest.setTimeout(120_000);

/** The season of docs/scenarios/du-loai-thu.json, in which every kind of notice arises and ends. */
let season: Played;

beforeAll(() => {
  season = played(scenarioOf(exampleText(EXAMPLES['du-loai-thu.json']?.() ?? {})));
});

const rowsOf = (tab: TabId) => {
  const book = season.world.state.books.get(season.world.boundBookId);
  if (book === undefined) throw new Error('no operations book');
  return tabRows(book, tab);
};

const lines = (kind?: NoticeKind): PlacedLine[] => readOutbox(rowsOf('outbox')).filter((line) => kind === undefined || line.kind === kind);

const periods = (kind: NoticeKind, agency: string): string[] =>
  lines(kind).filter(({ key }) => key.split('|')[1] === agency).map(({ periodId }) => periodId);

test.each(NOTICE_KINDS)('%s: arises and leaves', (kind) => {
  expect(lines(kind).some(({ state }) => state === 'SENT')).toBe(true);
});

test('outbox: at the end, nothing waits', () => {
  expect(lines().filter((line) => !isSettled(line))).toEqual([]);
});

test.each([
  ['CONG_AN_XA', ['2026-W36', '2026-W37', '2026-W38'], ['2026-W40']],
  ['PHONG_VHXH', ['2026-W37', '2026-W38', '2026-W39', '2026-W43'], ['2026-W44']],
])('LAG: to %s, weekly until answered and ended by RECOVERED', (agency, digests, recovered) => {
  expect([periods('LAG', agency), periods('RECOVERED', agency)]).toEqual([digests, recovered]);
});

test('ESCALATION: each one, ended by an answer of its agency', () => {
  const answers = rowsOf('answers').map(({ cells }) => [cells['agency'], Date.parse(String(cells['at']))] as const);
  const open = lines('ESCALATION').filter(({ key, queuedAt }) => !answers.some(([agency, at]) => agency === key.split('|')[1] && at > queuedAt));
  expect([lines('ESCALATION').length, open]).toEqual([2, []]);
});

test('MISSING: of the week with three silent villages, ended by the next', () => {
  expect(periods('MISSING', 'PHONG_VHXH')).toEqual(['2026-W40']);
});

test('REMINDER: villages that reported while the quota was used up, withdrawn', () => {
  expect(lines('REMINDER').filter(({ state }) => state === 'WITHDRAWN').map(({ key, note }) => `${key} ${note}`)).toEqual(
    [1, 2, 3].map((village) => `REMINDER|QN-0${village}|BEFORE|2026-W40 REPORTED`),
  );
});

test('REMINDER: after the closing, only to the three that were silent', () => {
  expect(lines('REMINDER').filter(({ key }) => key.includes('AFTER')).map(({ key }) => key)).toEqual(
    [4, 5, 6].map((village) => `REMINDER|QN-0${village}|AFTER|2026-W40`),
  );
});

test('RETURNED: one, ended by a better report that closes its line in the review queue', () => {
  const reports = lines('RETURNED').map(({ key }) => key.slice('RETURNED|'.length));
  const done = rowsOf('review').filter(({ cells }) => reports.includes(String(cells['key']))).map(({ cells }) => String(cells['doneAt'] ?? '') !== '');
  expect([reports.length, done]).toEqual([1, [true]]);
});

test('CHANGED: one, of the corrected week', () => {
  expect(periods('CHANGED', 'CONG_AN_XA')).toEqual(['2026-W39']);
});

test('DUTY: one, ended by «đã xong»', () => {
  expect(periods('DUTY', 'TRAM_Y_TE')).toEqual(['2026-W37']);
});

test('HEALTH: one for each trouble, none once it is over', () => {
  expect(lines('HEALTH').map(({ key }) => key.slice(-10))).toEqual(['2026-10-02', '2026-10-10', '2026-10-23']);
});

test('mot-vong-don-doc.json: first digest, answer, recovery, and nothing else to the agency', () => {
  const { world } = played(scenarioOf(exampleText(EXAMPLES['mot-vong-don-doc.json']?.() ?? {})));
  expect(world.state.mails.filter(({ to }) => to.includes('tramyte@example.vn')).map(({ subject }) => subject)).toEqual([
    '[Công dân số 2026] Tiến độ tiêu chí 5 - Tuần 36/2026 - 1 tiêu chí chậm tiến độ',
    '[Công dân số 2026] Tiêu chí 5 đã hết chậm tiến độ - Tuần 39/2026',
  ]);
});
