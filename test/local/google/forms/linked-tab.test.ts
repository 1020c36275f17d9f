import type { SheetState } from '../../../../local/google/state';
import type { World } from '../../../../local/runtime/world';
import { START, testWorld } from '../../support/test-world';

const SET_UP = `
  function setUp() {
    const form = FormApp.create('Thôn 1', true).setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED);
    form.addSectionHeaderItem().setTitle('Phần 1');
    form.addDateItem().setTitle('Ngày');
    form.addTextItem().setTitle('Số').setRequired(true)
      .setValidation(FormApp.createTextValidation().requireTextMatchesPattern('[0-9]{1,5}').setHelpText('Chỉ ghi chữ số').build());
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
    return form.getItems().map((item) => item.getId());
  }
  function addQuestion() {
    const [form] = SpreadsheetApp.getActiveSpreadsheet().getSheets().map((s) => s.getFormUrl()).filter(Boolean).map((url) => FormApp.openByUrl(url));
    form.addTextItem().setTitle('Ghi chú');
    form.moveItem(form.getItems().length - 1, 0);
  }`;

interface Linked {
  readonly world: World;
  readonly formId: string;
  readonly date: number;
  readonly count: number;
  sheet(): SheetState;
  row(index: number): unknown[];
}

const linkedWorld = (options: Parameters<typeof testWorld>[1] = {}): Linked => {
  const world = testWorld(SET_UP, options);
  const { value, record } = world.run('setUp', 'MENU');
  if (record.error !== null) throw new Error(record.error);
  const [, date = 0, count = 0] = value as number[];
  const [formId = ''] = world.state.forms.keys();
  const sheet = (): SheetState => {
    const found = world.state.books.get(world.boundBookId)?.sheets.find((one) => one.formId !== null);
    if (found === undefined) throw new Error('No linked tab');
    return found;
  };
  return { world, formId, date, count, sheet, row: (index) => (sheet().rows[index] ?? []).map((cell) => cell?.value ?? '') };
};

const t1 = { email: 't1@example.vn', validate: true };

test('Form.setDestination: account in Vietnamese, localised tab and headers', () => {
  const { sheet, row } = linkedWorld();
  expect([sheet().title, row(0)]).toEqual(['Câu trả lời biểu mẫu 1', ['Dấu thời gian', 'Địa chỉ email', 'Ngày', 'Số']]);
});

test('Form.setDestination: account in English, English tab and headers', () => {
  const { sheet, row } = linkedWorld({ language: 'en' });
  expect([sheet().title, row(0)]).toEqual(['Form Responses 1', ['Timestamp', 'Email Address', 'Ngày', 'Số']]);
});

test('Form.setDestination: delay asked for, the tab is there after the run', () => {
  expect(linkedWorld({ linkDelayCalls: 1_000 }).sheet().title).toBe('Câu trả lời biểu mẫu 1');
});

test('Form.addTextItem: form already linked, a new column on the right wherever the item stands', () => {
  const { world, row } = linkedWorld();
  expect(world.run('addQuestion', 'MENU').record.error).toBeNull();
  expect(row(0)).toEqual(['Dấu thời gian', 'Địa chỉ email', 'Ngày', 'Số', 'Ghi chú']);
});

test('World.submit: valid answers, a row with date serials in seconds', () => {
  const { world, formId, date, count, row } = linkedWorld();
  world.advanceTo(START + 1_999);
  world.submit(formId, { [date]: '2026-09-04', [count]: '520' }, t1);
  const seconds = (Number(row(1)[0]) % 1) * 86_400;
  expect([Math.round(seconds * 1_000) / 1_000, row(1).slice(1)]).toEqual([7 * 3_600 + 1, ['t1@example.vn', 46_269, 520]]);
});

test('World.submit: text column, the answer stays text', () => {
  const { world, formId, count, row, sheet } = linkedWorld();
  (sheet().rows[1] ??= [])[3] = { value: '', format: { numberFormat: '@' } };
  world.submit(formId, { [count]: '007' }, t1);
  world.submit(formId, { [count]: '008' }, t1);
  expect([row(1)[3], row(2)[3]]).toEqual(['007', '008']);
});

test('World.submit: answer against the rule, the rule’s help text', () => {
  const { world, formId, count } = linkedWorld();
  expect(world.submit(formId, { [count]: '1.234' }, t1)).toEqual({ kind: 'INVALID', problems: { [count]: 'Chỉ ghi chữ số' } });
});

test('World.submit: rules bypassed, recorded as it is', () => {
  const { world, formId, count } = linkedWorld();
  expect(world.submit(formId, { [count]: 'khoảng 12' }, { email: '', validate: false }).kind).toBe('RECORDED');
});

test('World.submit: required answer missing and nobody signed in, both problems', () => {
  const { world, formId, count } = linkedWorld();
  const outcome = world.submit(formId, {}, { email: '', validate: true });
  expect(outcome.kind === 'INVALID' && Object.keys(outcome.problems)).toEqual(['0', String(count)]);
});

test('World.submit: closed form, its message', () => {
  const { world, formId } = linkedWorld();
  const form = world.state.forms.get(formId);
  if (form !== undefined) Object.assign(form, { accepting: false, closedMessage: 'Đã hết đợt báo cáo.' });
  expect(world.submit(formId, {}, t1)).toEqual({ kind: 'CLOSED', message: 'Đã hết đợt báo cáo.' });
});

test('World.editResponse: row moved by a person, changed where it stands now', () => {
  const { world, formId, count, row, sheet } = linkedWorld();
  const sent = ['1', '2'].map((answer, index) => {
    world.advanceTo(START + index * 60_000);
    return world.submit(formId, { [count]: answer }, t1);
  });
  sheet().rows.splice(1, 2, ...[sheet().rows[2] ?? [], sheet().rows[1] ?? []]);
  world.advanceTo(START + 120_000);
  const [first] = sent;
  world.editResponse(formId, first?.kind === 'RECORDED' ? first.responseId : '', { [count]: '11' });
  expect([row(1)[3], row(2)[3]]).toEqual([2, 11]);
});

test('Form.removeDestination: rows stay, the tab is no longer linked', () => {
  const world = testWorld(`${SET_UP} function unlink() { const f = FormApp.openById([...arguments][0]); f.removeDestination(); return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((s) => s.getFormUrl()); }`);
  world.run('setUp', 'MENU');
  const [formId] = world.state.forms.keys();
  expect(world.run('unlink', 'MENU', undefined, formId).value).toEqual([null, null]);
});
