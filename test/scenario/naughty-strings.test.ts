import ExcelJS from 'exceljs';
import { MEMORY_KEYS } from '../../src/application/memory';
import { toXlsx } from '../../local/export/xlsx';
import type { BookState } from '../../local/google/state';
import { isoInVietnam } from '../../local/scenario/instants';
import type { Played } from '../../local/scenario/play/play';
import { buildReport, type ScenarioReport } from '../../local/scenario/report/build-report';
import { played, scenarioOf } from '../support/played-scenario';
import { THOROUGH } from '../support/thorough';

jest.setTimeout(300_000);

// The package is a bare JSON list without types.
const LIST = jest.requireActual<string[]>('big-list-of-naughty-strings');
/** Every fourth one in `npm test`, all of them in the continuous check. */
const STRINGS = THOROUGH ? LIST : LIST.filter((_, index) => index % 4 === 0);
const MONDAY = Date.parse('2026-08-31T09:00:00+07:00');
const END = Date.parse('2026-09-08T12:00:00+07:00');
const FIGURES = ['VNEID_L2', 'DIGITAL_SIGNATURE', 'APP_THANHHOA', 'DIGITAL_SKILLS', 'HEALTH_RECORD'];

const allFigures = (text: string): Record<string, string> => Object.fromEntries(FIGURES.map((id) => [id, text]));

/** Three answers per string: as every figure, as the day, and as both free texts. */
const answersOf = (text: string, index: number): Record<string, string>[] => [
  allFigures(text),
  { asOf: text, VNEID_L2: '10' },
  { VNEID_L2: String(100 + index), reason: text, difficulty: text },
];

/** Sent second by second; events are lost, so that one sweep takes in many at once. */
const events = STRINGS.flatMap((text, index) =>
  answersOf(text, index).flatMap((answers, turn) => {
    const at = isoInVietnam(MONDAY + (3 * index + turn) * 1_000);
    return [{ at, do: 'fault', fault: 'lose-event' }, { at, do: 'submit', village: `QN-0${1 + turn}`, from: 't@example.vn', answers }];
  }),
);

const village = (id: string) => ({ id, name: `Thôn ${id}`, reporters: ['t@example.vn'], eligible: { SIX_PLUS: 999_999, ADULT: 999_999, HEALTH: 999_999 } });

const SEASON = {
  name: 'chuỗi khó',
  start: isoInVietnam(MONDAY - 3_600_000),
  end: isoInVietnam(END),
  account: 'workspace',
  settings: { baselineDate: '2026-08-31' },
  baseline: { VNEID_L2: 90 },
  agencies: { CONG_AN_XA: ['a@example.vn'], PHONG_VHXH: ['b@example.vn'], TRAM_Y_TE: ['c@example.vn'], LANH_DAO: ['d@example.vn'] },
  villages: ['QN-01', 'QN-02', 'QN-03'].map(village),
  events,
};

let season: Played;
let report: ScenarioReport;

beforeAll(() => {
  season = played(scenarioOf(JSON.stringify(SEASON)));
  report = buildReport(season, END);
});

const bookOf = (id: string): BookState => {
  const book = season.world.state.books.get(id);
  if (book === undefined) throw new Error(`no book ${id}`);
  return book;
};

const operations = (): BookState => bookOf(season.world.boundBookId);
const master = (): BookState => bookOf(season.world.state.properties.values.get(MEMORY_KEYS.masterId) ?? '');

const formulasOf = (book: BookState): string[] =>
  book.sheets.flatMap(({ rows }) => rows.flatMap((cells) => (cells ?? []).flatMap((cell) => cell?.formula ?? [])));

const fileFormulasOf = async (book: BookState): Promise<string[]> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await toXlsx(book, END)) as unknown as ArrayBuffer);
  const formulas: string[] = [];
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => void (cell.formula && formulas.push(cell.formula)))));
  return formulas;
};

const madeOfStrings = (formulas: readonly string[]): string[] => {
  const texts = STRINGS.map((text) => text.trim().replace(/^[=+\-@]/, '')).filter((text) => text.length > 3);
  return formulas.filter((formula) => texts.some((text) => formula.includes(text)));
};

test('every string in every field: a report with a state, and a code unless it counts', () => {
  const silent = report.submissions.filter(({ state, codes }) => state === null || (codes.length === 0 && state !== 'ACCEPTED' && state !== 'SUPERSEDED'));
  expect(silent).toEqual([]);
});

test('a string as a figure: accepted only when it is a plain whole number', () => {
  const wrong = report.submissions.filter(({ event, state }) => {
    const text = STRINGS[Math.floor(event / 6)] ?? '';
    return event % 6 === 1 && state === 'ACCEPTED' && !/^\s*[0-9\uFF10-\uFF19]+\s*$/.test(text);
  });
  expect(wrong).toEqual([]);
});

test('the operations book: no formula', () => expect(formulasOf(operations())).toEqual([]));

test('the master sheet: no formula made of a string', () => expect(madeOfStrings(formulasOf(master()))).toEqual([]));

test('operations.xlsx: no formula', async () => expect(await fileFormulasOf(operations())).toEqual([]));

test('master.xlsx: no formula made of a string', async () => expect(madeOfStrings(await fileFormulasOf(master()))).toEqual([]));

test('the mails: markup of a string is escaped', () => {
  const markup = STRINGS.filter((text) => /<[a-z!/]/i.test(text));
  const leaks = season.world.state.mails.filter(({ html }) => markup.some((text) => html.includes(text)));
  expect(leaks.map(({ subject }) => subject)).toEqual([]);
});

test('the mails: some quote what was typed', () => expect(season.world.state.mails.length).toBeGreaterThan(0));
