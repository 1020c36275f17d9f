import { ALL_SCOPES, START, failure, testWorld } from '../support/test-world';

const withoutScope = (name: string): object => ({
  manifest: { timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: ALL_SCOPES.filter((scope) => !scope.endsWith(`/${name}`)) },
});

test.each([
  ['script.send_mail', "MailApp.sendEmail('a@x.vn', 's', 'b')", 'MailApp.sendEmail'],
  ['forms', "FormApp.create('x')", 'FormApp.create'],
  ['script.scriptapp', 'ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers'],
  ['spreadsheets', 'SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
  ['userinfo.email', 'Session.getEffectiveUser()', 'Session.getEffectiveUser'],
])('manifest without %s: its services, refused by name', (scope, body, member) => {
  expect(failure(body, withoutScope(scope))).toMatch(new RegExp(`permission to call ${member}\\. Required permissions: .*${scope}`, 'u'));
});

test('simple trigger: mail, refused although the manifest allows it', () => {
  const world = testWorld("function onOpen() { MailApp.sendEmail('a@x.vn', 's', 'b'); }");
  world.openBook('a@example.vn');
  expect(world.meter().executions[0]?.error).toMatch(/permission to call MailApp/u);
});

test('six minutes: the run ends there and cannot go on', () => {
  const world = testWorld(`function main() {
    try { for (;;) Utilities.sleep(10000); } catch (error) { }
    try { PropertiesService.getScriptProperties().setProperty('a', '1'); } catch (error) { }
  }`);
  const { record } = world.run('main', 'MENU');
  expect([record.outcome, record.error, record.virtualMillis, world.state.properties.values.size]).toEqual(['FAILED', 'Đã vượt quá thời gian thực thi tối đa', 360_000, 0]);
});

test('simple trigger: thirty seconds', () => {
  const world = testWorld('function onOpen() { Utilities.sleep(40000); }');
  world.openBook('a@example.vn');
  expect(world.meter().executions[0]?.virtualMillis).toBe(30_000);
});

test('thirty runs at a time: the 31st is not started', () => {
  const world = testWorld('function main() { Utilities.sleep(60000); }');
  for (let click = 0; click < 31; click += 1) world.clickMenu('main');
  world.advanceTo(START + 1_000);
  world.settle();
  const last = world.meter().executions[30];
  expect([last?.outcome, last?.calls, last?.error]).toEqual(['FAILED', 0, 'There are too many scripts running simultaneously for this Google user account.']);
});

const BUSY = `
  function setUp() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
  function tick() { Utilities.sleep(300000); }`;

test('90 trigger minutes a day: the next run is refused until the day is over', () => {
  const world = testWorld(BUSY);
  world.run('setUp', 'MENU');
  world.advanceTo(START + 23 * 3_600_000);
  const first = world.meter().executions.filter(({ outcome, handler }) => outcome === 'COMPLETED' && handler === 'tick').length;
  world.advanceTo(START + 29 * 3_600_000);
  const later = world.meter().executions.filter(({ outcome, handler }) => outcome === 'COMPLETED' && handler === 'tick').length;
  expect([first, later]).toEqual([18, 36]);
});

test('World.meter: trigger minutes, counted for triggers only', () => {
  const world = testWorld(BUSY);
  world.run('tick', 'MENU');
  expect(world.meter().triggerMillis).toBe(0);
});

test('World.meter: calls by member, sorted', () => {
  const world = testWorld('function main() { Utilities.getUuid(); Session.getScriptTimeZone(); Utilities.getUuid(); }');
  world.run('main', 'MENU');
  expect(world.meter().calls).toEqual({ 'Session.getScriptTimeZone': 1, 'Utilities.getUuid': 2 });
});

test('console: method that Apps Script lacks, throws by name', () => {
  expect(failure("console.table([])")).toMatch(/console\.table is not modelled/u);
});

test('World.create: fresh context, nothing is remembered between runs', () => {
  const world = testWorld('let runs = 0; function main() { runs += 1; return runs; }');
  world.run('main', 'MENU');
  expect(world.run('main', 'MENU').value).toBe(1);
});

test('manifest without the advanced service: no Sheets global', () => {
  expect(failure('Sheets.Spreadsheets', withoutScope('none'))).toMatch(/Sheets is not defined/u);
});

test('World.run: page made by doGet, readable after the run', () => {
  const world = testWorld("function doGet(e) { return HtmlService.createHtmlOutput(e.parameter.thon); }");
  const { value } = world.run('doGet', 'WEB', '', { parameter: { thon: 'QN-01' } });
  expect((value as { getContent(): string }).getContent()).toBe('QN-01');
});
