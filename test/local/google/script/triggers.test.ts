import { START, evaluate, failure, testWorld } from '../../support/test-world';

const HOUR = 3_600_000;

test('ScriptApp.getProjectTriggers: submit trigger, handler, kind and book', () => {
  const body = `
    const book = SpreadsheetApp.getActiveSpreadsheet();
    ScriptApp.newTrigger('onReport').forSpreadsheet(book).onFormSubmit().create();
    const [t] = ScriptApp.getProjectTriggers();
    return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId() === book.getId()];`;
  expect(evaluate(body)).toEqual(['onReport', 'ON_FORM_SUBMIT', 'SPREADSHEETS', true]);
});

test('ScriptApp.getProjectTriggers: those of another person, not shown', () => {
  const world = testWorld("function add() { ScriptApp.newTrigger('f').timeBased().everyHours(1).create(); } function count() { return ScriptApp.getProjectTriggers().length; }");
  world.run('add', 'MENU', 'khac@example.vn');
  expect(world.run('count', 'MENU').value).toBe(0);
});

test('ScriptApp.deleteTrigger: gone from the list', () => {
  expect(evaluate("const t = ScriptApp.newTrigger('f').timeBased().everyHours(1).create(); ScriptApp.deleteTrigger(t); return ScriptApp.getProjectTriggers().length")).toBe(0);
});

test('ScriptApp.newTrigger: the 21st, refused', () => {
  expect(failure("for (let i = 0; i < 21; i += 1) ScriptApp.newTrigger('f').timeBased().everyHours(1).create()")).toMatch(/too many triggers/u);
});

test('ClockTriggerBuilder.everyMinutes: 60, refused', () => {
  expect(failure("ScriptApp.newTrigger('f').timeBased().everyMinutes(60)")).toMatch(/one of 1, 5, 10, 15 or 30/u);
});

const DAILY = (builder: string): ReturnType<typeof testWorld> => {
  const world = testWorld(`function setUp() { ScriptApp.newTrigger('tick').timeBased().${builder}.create(); } function tick() {}`);
  const { record } = world.run('setUp', 'MENU');
  if (record.error !== null) throw new Error(record.error);
  world.advanceTo(START + 14 * 24 * HOUR);
  return world;
};

const ticks = (world: ReturnType<typeof testWorld>): Date[] =>
  world
    .meter()
    .executions.filter(({ handler }) => handler === 'tick')
    .map(({ at }) => new Date(at + 7 * HOUR));

test('ClockTriggerBuilder.atHour: daily, always within that hour in Vietnam', () => {
  const hours = ticks(DAILY("everyDays(1).atHour(9).inTimezone('Asia/Ho_Chi_Minh')")).map((date) => date.getUTCHours());
  expect(hours).toEqual(new Array(14).fill(9));
});

test('ClockTriggerBuilder.nearMinute: within a quarter of an hour of it', () => {
  const minutes = ticks(DAILY('everyDays(1).atHour(9).nearMinute(30)')).map((date) => Math.abs(date.getUTCMinutes() - 30));
  expect(Math.max(...minutes)).toBeLessThanOrEqual(16);
});

test('ClockTriggerBuilder.onWeekDay: only that day', () => {
  const days = ticks(DAILY('onWeekDay(ScriptApp.WeekDay.THURSDAY).atHour(8)')).map((date) => date.getUTCDay());
  expect(days).toEqual([4, 4]);
});

test('ClockTriggerBuilder.after: fires once', () => {
  expect(ticks(DAILY('after(1000)'))).toHaveLength(1);
});

test('World.arm: disable-triggers, nothing fires any more', () => {
  const world = testWorld("function setUp() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(1).create(); } function tick() {}");
  world.run('setUp', 'MENU');
  world.arm({ fault: 'disable-triggers' });
  world.advanceTo(START + HOUR);
  expect(ticks(world)).toEqual([]);
});

test('Trigger run: nobody at the keyboard, owner as effective user', () => {
  const world = testWorld(`
    function setUp() { ScriptApp.newTrigger('tick').timeBased().after(1).create(); }
    function tick() { console.log(Session.getActiveUser().getEmail() + '|' + Session.getEffectiveUser().getEmail()); }`);
  world.run('setUp', 'MENU');
  world.advanceTo(START + HOUR);
  expect(world.logs.map(({ text }) => text)).toEqual(['|chu@example.vn']);
});
