import ExcelJS from 'exceljs';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../local/cli/open-workspace';
import { readBundle } from '../../local/cli/read-bundle';
import { toCsv } from '../../local/export/csv';
import { toXlsx } from '../../local/export/xlsx';
import { readArchive } from '../../local/export/zip/archive';
import type { BookState } from '../../local/google/state';
import { masterBook } from '../../local/pages/frame/frame-of';
import { fillWeek } from '../../local/pages/season/fill-week';
import { toClosing } from '../../local/pages/walk/walk-moves';
import { TabDesk } from '../../local/scenario/play/tab-desk';
import { registryIn } from '../../local/scenario/play/village-forms';
import { dayOf } from '../../src/domain/calendar/day';
import { eligibleOn } from '../../src/domain/registry/population';
import { TABS } from '../../src/text/tabs';
import type { World } from '../../local/runtime/world';
import { aBook, aSheet } from '../local/pages/sample-state';

const OFFICE = process.env['SOFFICE'] ?? 'soffice';
const CRITERIA = 5;
const VILLAGES = 12;
const WEEKS = 3;
/** Figures are shown with two decimals of a percent. */
const SHOWN = 0.00005;

jest.setTimeout(180_000);

interface Figure {
  readonly tab: string;
  readonly row: number;
  readonly achieved: string;
  /** A cell or a number. */
  readonly eligible: string;
  readonly percent: string;
}

const lived = (): World => {
  const world = openWorkspace(readBundle(process.cwd()), null);
  for (let week = 0; week < WEEKS; week += 1) {
    fillWeek(world);
    toClosing(world);
  }
  return world;
};

const master = (world: World): BookState => {
  const book = masterBook(world);
  if (book === undefined) throw new Error('no master book');
  return book;
};

const loaded = async (bytes: Buffer): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return workbook;
};

const textsOf = (tab: ExcelJS.Worksheet, row: number): string[] => {
  const values = tab.getRow(row).values;
  return Array.from(Array.isArray(values) ? values : [], (value) => String(value ?? ''));
};

const headerRow = (tab: ExcelJS.Worksheet, title: string): number => {
  for (let row = 1; row <= 10; row += 1) if (textsOf(tab, row).includes(title)) return row;
  throw new Error(`no column «${title}»`);
};

/** The commune's table: all three figures stand in the row. */
const communeFigures = (tab: ExcelJS.Worksheet): Figure[] => {
  const header = headerRow(tab, 'Đã thực hiện (người)');
  const letter = (title: string): string => tab.getColumn(textsOf(tab, header).indexOf(title)).letter;
  const rows = Array.from({ length: CRITERIA }, (_, index) => header + 1 + index);
  return rows.map((row) => ({
    tab: tab.name,
    row,
    achieved: `${letter('Đã thực hiện (người)')}${row}`,
    eligible: `${letter('Tổng số thuộc diện (người)')}${row}`,
    percent: `${letter('Tỷ lệ')}${row}`,
  }));
};

const isRatio = (cell: ExcelJS.Cell): boolean => typeof cell.value === 'number' && (cell.numFmt ?? '').includes('%');

/** Ratios of a village in the order of the criteria, each with the count to its left. */
const ratiosIn = (tab: ExcelJS.Worksheet, row: number): { readonly achieved: string; readonly percent: string }[] => {
  const found: { achieved: string; percent: string }[] = [];
  for (let column = 2; column <= tab.columnCount && found.length < CRITERIA; column += 1) {
    if (isRatio(tab.getCell(row, column))) found.push({ achieved: tab.getCell(row, column - 1).address, percent: tab.getCell(row, column).address });
  }
  return found;
};

/** The villages' table holds counts and ratios; how many people there are stands in the operations book. */
const villageFigures = (tab: ExcelJS.Worksheet, world: World): Figure[] => {
  const registry = registryIn(new TabDesk(world));
  return registry.villages.flatMap((village) => {
    const row = Array.from({ length: tab.rowCount }, (_, index) => index + 1).find((index) => textsOf(tab, index).includes(village.name)) ?? 0;
    return (row === 0 ? [] : ratiosIn(tab, row)).map(({ achieved, percent }, index) => {
      const group = registry.criteria[index]?.group ?? 'ADULT';
      return { tab: tab.name, row, achieved, percent, eligible: String(eligibleOn(registry, { villageId: village.id, group }, dayOf(world.now()))) };
    });
  });
};

/** The arithmetic of every figure as formulas of a tab of its own, without results: the office program has to work them out. */
const withChecks = async (book: ExcelJS.Workbook, figures: readonly Figure[]): Promise<Buffer> => {
  const tab = book.addWorksheet('Kiểm');
  figures.forEach(({ tab: name, achieved, eligible, percent }, index) => {
    tab.getCell(index + 1, 1).value = { formula: `'${name}'!${achieved}/${/^\d+$/.test(eligible) ? '' : `'${name}'!`}${eligible}` } as ExcelJS.CellFormulaValue;
    tab.getCell(index + 1, 2).value = { formula: `'${name}'!${percent}` } as ExcelJS.CellFormulaValue;
  });
  return Buffer.from(await book.xlsx.writeBuffer());
};

const resultAt = (tab: ExcelJS.Worksheet | undefined, row: number, column: number): number => Number(tab?.getCell(row, column).result);

describe('LibreOffice with the exported books', () => {
  let folder: string;
  let world: World;
  let exported: Buffer;

  /** What the office program makes of a file when it opens it and saves it again. */
  const reopened = (name: string, content: Buffer | string, ...options: string[]): Buffer => {
    writeFileSync(join(folder, name), content);
    const out = join(folder, 'ra');
    execFileSync(OFFICE, [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', ...options, '--convert-to', 'xlsx', '--outdir', out, join(folder, name)], { stdio: 'pipe' });
    return readFileSync(join(out, name.replace(/\.\w+$/, '.xlsx')));
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cong-dan-so-'));
    world = lived();
    exported = await toXlsx(master(world), world.now());
  });

  afterAll(() => {
    world.close();
    rmSync(folder, { recursive: true });
  });

  /** How many figures were worked out, and those that came out otherwise than shown. */
  const differing = async (tabName: string, figuresOf: (tab: ExcelJS.Worksheet) => Figure[]): Promise<[number, Figure[]]> => {
    const book = await loaded(exported);
    const tab = book.getWorksheet(tabName);
    const figures = tab === undefined ? [] : figuresOf(tab);
    const checks = (await loaded(reopened('kiem.xlsx', await withChecks(book, figures)))).getWorksheet('Kiểm');
    const agrees = (row: number): boolean => Math.abs(resultAt(checks, row, 1) - resultAt(checks, row, 2)) < SHOWN;
    return [figures.length, figures.filter((_, index) => !agrees(index + 1))];
  };

  it('Tổng hợp xã: counts divided by the office program, are the percentages shown', async () => {
    expect(await differing(TABS.commune, communeFigures)).toEqual([CRITERIA, []]);
  });

  it('Theo thôn: counts divided by the office program, are the percentages shown', async () => {
    expect(await differing(TABS.byVillage, (tab) => villageFigures(tab, world))).toEqual([CRITERIA * VILLAGES, []]);
  });

  it('charts: all of them, drawn from the same cells after opening and saving', () => {
    const files = readArchive(reopened('bang.xlsx', exported));
    const charts = [...files].filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path)).map(([, content]) => content.toString('utf8'));
    expect([charts.length, charts.filter((xml) => /<c:f>[^<]+\$[A-Z]+\$\d+:\$[A-Z]+\$\d+<\/c:f>/.test(xml)).length]).toEqual([CRITERIA, CRITERIA]);
  });

  it('CSV: counts are numbers, texts that look like formulas are texts', async () => {
    const sheet = aSheet({ rows: [[{ value: 24480, format: { numberFormat: '#,##0' } }, { value: '=1+1' }, { value: '@x' }, { value: 'Thôn «Đầm»' }]] });
    const bytes = reopened('trang.csv', toCsv(aBook([sheet]), sheet), '--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1066,false,true');
    const [tab] = (await loaded(bytes)).worksheets;
    expect([1, 2, 3, 4].map((column) => tab?.getCell(1, column).value)).toEqual([24480, "'=1+1", "'@x", 'Thôn «Đầm»']);
  });
});
