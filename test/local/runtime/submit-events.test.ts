import type { World } from '../../../local/runtime/world';
import type { Fault } from '../../../local/runtime/workspace';
import { START, testWorld } from '../support/test-world';

const SCRIPT = `
  function setUp() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const form = FormApp.create('Thôn 1', true);
    const item = form.addTextItem().setTitle('Số');
    form.addTextItem().setTitle('Ghi chú');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
    ScriptApp.newTrigger('onReport').forSpreadsheet(book).onFormSubmit().create();
    return form.getItems().map((one) => one.getId());
  }
  function onReport(e) {
    console.log(JSON.stringify({ values: e.values, named: e.namedValues, at: Date.now(), cell: e.range ? [e.range.getRow(), e.range.getSheet().getName(), e.range.getValues()[0].slice(1)] : null }));
  }
  function answer() {
    const form = FormApp.openById(arguments[0]);
    form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('1')).submit();
  }`;

interface Seen {
  readonly values: string[];
  readonly named: Record<string, string[]>;
  readonly at: number;
  readonly cell: [number, string, unknown[]] | null;
}

interface Ready {
  readonly world: World;
  readonly formId: string;
  readonly items: readonly number[];
  send(answer: string): string;
  seen(): Seen[];
}

const ready = (): Ready => {
  const world = testWorld(SCRIPT);
  const items = world.run('setUp', 'MENU').value as number[];
  const [formId = ''] = world.state.forms.keys();
  const send = (answer: string): string => {
    const outcome = world.submit(formId, { [items[0] ?? 0]: answer, [items[1] ?? 0]: 'ổn' }, { email: '', validate: false });
    return outcome.kind === 'RECORDED' ? outcome.responseId : '';
  };
  const seen = (): Seen[] => world.logs.map(({ text }) => JSON.parse(text) as Seen);
  return { world, formId, items, send, seen };
};

const withFault = (fault: Fault): Ready => {
  const one = ready();
  one.world.arm(fault);
  one.send('520');
  one.world.advanceTo(START + 3_600_000);
  return one;
};

test('World.submit: trigger installed, the event of the linked row', () => {
  const { world, send, seen } = ready();
  send('520');
  world.advanceTo(START + 10_000);
  expect(seen()).toMatchObject([
    { values: ['31/08/2026 07:00:00', '520', 'ổn'], named: { Số: ['520'] }, cell: [2, 'Câu trả lời biểu mẫu 1', [520, 'ổn']] },
  ]);
});

test('World.submit: about a second until the handler starts', () => {
  const { world, send, seen } = ready();
  send('520');
  world.advanceTo(START + 10_000);
  const delay = (seen()[0]?.at ?? 0) - START;
  expect(delay >= 500 && delay <= 1_500).toBe(true);
});

test('World.submit: several at one instant, all rows are there before the first run', () => {
  const { world, formId, send } = ready();
  ['1', '2', '3'].forEach(send);
  expect([world.state.forms.get(formId)?.responses.map(({ row }) => row), world.logs.length]).toEqual([[1, 2, 3], 0]);
});

test('World.arm: lose-event, the row is there and no run', () => {
  const { seen, world, formId } = withFault({ fault: 'lose-event' });
  expect([seen(), world.state.forms.get(formId)?.responses.length]).toEqual([[], 1]);
});

test('World.arm: duplicate-event, two runs with the same row', () => {
  expect(withFault({ fault: 'duplicate-event' }).seen().map(({ cell }) => cell?.[0])).toEqual([2, 2]);
});

test('World.arm: blank-event, nothing to read in it', () => {
  expect(withFault({ fault: 'blank-event' }).seen()).toMatchObject([{ values: [], named: {}, cell: null }]);
});

test('World.arm: late-event, that many minutes later', () => {
  const delay = (withFault({ fault: 'late-event', minutes: 20 }).seen()[0]?.at ?? 0) - START;
  expect(Math.round(delay / 60_000)).toBe(20);
});

test('World.arm: wrong-range, the row above', () => {
  expect(withFault({ fault: 'wrong-range' }).seen()[0]?.cell?.[0]).toBe(1 + 1);
});

test('World.arm: wrong-range on the second response, the first one’s row', () => {
  const { world, send, seen } = ready();
  send('1');
  world.arm({ fault: 'wrong-range' });
  send('2');
  world.advanceTo(START + 10_000);
  expect(seen().map(({ cell }) => cell?.[0])).toEqual([2, 2]);
});

test('World.editResponse: event with the changed answer only', () => {
  const { world, formId, items, send, seen } = ready();
  const responseId = send('520');
  world.advanceTo(START + 60_000);
  world.editResponse(formId, responseId, { [items[0] ?? 0]: '530' });
  world.advanceTo(START + 120_000);
  expect(seen()[1]?.values).toEqual(['31/08/2026 07:01:00', '530', '']);
});

test('FormResponse.submit: by the script, fires nothing', () => {
  const { world, formId, seen } = ready();
  world.run('answer', 'MENU', undefined, formId);
  world.advanceTo(START + 60_000);
  expect([world.state.forms.get(formId)?.responses.length, seen()]).toEqual([1, []]);
});
