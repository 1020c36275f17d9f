import type { WorldOptions } from '../../../local/runtime/world';
import { START, evaluate, failure, testWorld } from '../support/test-world';

const WORKSPACE = { account: 'workspace' } as const;
const ENGLISH = { language: 'en' } as const;
const HOUR = 3_600_000;

const people = (count: number): string => `Array.from({ length: ${count} }, (_, i) => 'a' + i + '@x.vn').join()`;
const mails = (count: number): string => `for (let i = 0; i < ${count}; i += 1) MailApp.sendEmail(${people(50)}, 's', 'b');`;
const body = (kilobytes: number): string => `MailApp.sendEmail('a@x.vn', 's', 'b'.repeat(${kilobytes} * 1024)); return 'sent';`;

describe('limits by kind of account', () => {
  it.each<[string, Partial<WorldOptions>, number]>([['gmail', {}, 100], ['workspace', WORKSPACE, 1_500]])('mail on %s: recipients of a day, as on Google', (_, options, most) => {
    expect(evaluate('return MailApp.getRemainingDailyQuota()', options)).toBe(most);
  });

  it('mail on workspace: the 1,501st recipient, refused', () => {
    expect(failure(`${mails(31)}`, WORKSPACE)).toBe('Exception: Service invoked too many times for one day: email.');
  });

  it('mail on workspace: a body of 400 KB passes and one of 401 KB does not', () => {
    expect([evaluate(body(400), WORKSPACE), failure(body(401), WORKSPACE)]).toEqual(['sent', 'Exception: Limit Exceeded: Email Body Size.']);
  });

  it.each<[string, Partial<WorldOptions>, number]>([['gmail', {}, 18], ['workspace', WORKSPACE, 72]])('triggers on %s: five-minute runs in a day, as many as the minutes allow', (_, options, runs) => {
    const world = testWorld(
      `function setUp() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
       function tick() { Utilities.sleep(300000); }`, options);
    world.run('setUp', 'MENU');
    world.advanceTo(START + 23 * HOUR);
    expect(world.meter().executions.filter(({ handler, outcome }) => handler === 'tick' && outcome === 'COMPLETED')).toHaveLength(runs);
  });

  it.each<[string, Partial<WorldOptions>, number]>([['gmail', {}, 50_000], ['workspace', WORKSPACE, 500_000]])('properties on %s: one more than a day allows, refused', (_, options, most) => {
    const world = testWorld("function main() { return PropertiesService.getScriptProperties().getProperty('a'); }", options);
    world.state.account.propertyUse = { since: world.now(), count: most - 1 };
    const errors = [world.run('main', 'MENU').record.error, world.run('main', 'MENU').record.error];
    expect(errors).toEqual([null, 'Exception: Service invoked too many times for one day: properties.']);
  });

  it('properties: 24 hours after the first use, allowed again', () => {
    const world = testWorld("function main() { PropertiesService.getScriptProperties().setProperty('a', '1'); }");
    world.state.account.propertyUse = { since: world.now(), count: 50_000 };
    world.advanceTo(START + 24 * HOUR);
    expect(world.run('main', 'MENU').record.error).toBeNull();
  });
});

describe('limits of files and services', () => {
  it('cells of a book: beyond ten million, refused', () => {
    const fill = 'const book = SpreadsheetApp.getActiveSpreadsheet(); book.getSheets()[0].insertRowsAfter(1000, 383000); book.insertSheet();';
    expect(failure(fill)).toMatch(/limit of 10000000 cells/u);
  });

  it('cell: text of 50,001 characters, refused', () => {
    expect(failure("SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('x'.repeat(50001))")).toMatch(/maximum of 50000 characters/u);
  });

  it('Sheets service: the 61st reading of a minute refused, the next minute free', () => {
    const world = testWorld("function main() { return Sheets.Spreadsheets.get(SpreadsheetApp.getActiveSpreadsheet().getId()).spreadsheetId !== ''; }");
    const minute = Math.ceil(START / 60_000) * 60_000;
    world.advanceTo(minute);
    const errors = Array.from({ length: 61 }, (_, index) => {
      if (index === 29 || index === 58) world.advanceTo(world.now() + 10_000);
      return world.run('main', 'MENU').record.error;
    });
    world.advanceTo(minute + 60_000);
    expect([errors[59], errors[60]?.slice(0, 95), world.run('main', 'MENU').value]).toEqual([
      null, "GoogleJsonResponseException: API call to sheets.spreadsheets.get failed with error: Quota excee", true,
    ]);
  });

  it('Sheets service: readings used up, writing goes on', () => {
    const write = "Sheets.Spreadsheets.batchUpdate({ requests: [{ unmergeCells: { range: { sheetId: 0 } } }] }, id); return 'written';";
    const read = 'try { for (let i = 0; i < 61; i += 1) Sheets.Spreadsheets.get(id); } catch (error) { }';
    expect(evaluate(`const id = SpreadsheetApp.getActiveSpreadsheet().getId(); ${read} ${write}`)).toBe('written');
  });
});

const LOCKS = `
  function hold() { LockService.getScriptLock().tryLock(0); Utilities.sleep(200000); }
  function wait() { return LockService.getScriptLock().tryLock(100000); }`;

describe('errors in the language of the account', () => {
  it.each<[string, Partial<WorldOptions>, string]>([
    ['vi', {}, 'Exception: Có quá nhiều thao tác LockService trên cùng một tập lệnh.'],
    ['en', ENGLISH, 'Exception: There are too many LockService operations against the same script.'],
  ])('lock, account in %s: the 41st run that waits, refused', (_, options, text) => {
    const world = testWorld(LOCKS, options);
    world.run('hold', 'MENU', 'a@example.vn');
    for (let run = 0; run < 40; run += 1) world.run('wait', 'MENU', `${run % 2}@example.vn`);
    world.advanceTo(START + 1_000);
    expect(world.run('wait', 'MENU', 'c@example.vn').record.error).toBe(text);
  });

  it.each<[string, Partial<WorldOptions>, string]>([
    ['vi', {}, 'Exception: Đã vượt quá giới hạn: Người nhận email trên mỗi thư.'],
    ['en', ENGLISH, 'Exception: Limit Exceeded: Email Recipients Per Message.'],
  ])('mail, account in %s: 51 recipients of one message, refused', (_, options, text) => {
    expect(failure(`MailApp.sendEmail(${people(51)}, 's', 'b')`, options)).toBe(text);
  });

  it.each<[string, Partial<WorldOptions>, string]>([
    ['vi', {}, 'Đã vượt quá thời gian thực thi tối đa'],
    ['en', ENGLISH, 'Exceeded maximum execution time'],
  ])('six minutes, account in %s: the run ends with that sentence', (_, options, text) => {
    expect(failure('for (;;) Utilities.sleep(60000)', options)).toBe(text);
  });

  it.each<[string, Partial<WorldOptions>, string]>([
    ['vi', {}, "Exception: Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại."],
    ['en', ENGLISH, "Exception: We're sorry, a server error occurred. Please wait a bit and try again."],
  ])('transient error, account in %s: Google’s sentence', (_, options, text) => {
    const world = testWorld('function main() { Utilities.getUuid(); }', options);
    world.arm({ fault: 'service-error', call: 1 });
    expect(world.run('main', 'MENU').record.error).toBe(text);
  });
});
