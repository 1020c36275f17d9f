import { testWorld } from '../../support/test-world';

const SCRIPT = `
  function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Công dân số').addItem('Cài đặt', 'setUp').addSeparator()
      .addSubMenu(ui.createMenu('Thêm').addItem('Tính lại', 'recompute')).addToUi();
  }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt('Tên', 'Nhập tên', ui.ButtonSet.OK_CANCEL);
    return [answer.getSelectedButton() === ui.Button.OK, answer.getResponseText()];
  }
  function sure() { const ui = SpreadsheetApp.getUi(); return String(ui.alert('Chắc chưa?', 'Xoá hết?', ui.ButtonSet.YES_NO)); }
  function doGet() { SpreadsheetApp.getUi(); }`;

test('World.openBook: onOpen, the menu it built', () => {
  expect(testWorld(SCRIPT).openBook('can.bo@example.vn')).toEqual({
    title: 'Công dân số',
    items: [{ caption: 'Cài đặt', handler: 'setUp' }, 'SEPARATOR', { caption: 'Thêm › Tính lại', handler: 'recompute' }],
  });
});

test('World.openBook: no onOpen in the bundle, an empty menu', () => {
  expect(testWorld('').openBook('a@example.vn')).toEqual({ title: '', items: [] });
});

test('World.answerDialogs: prompt, the prepared button and text', () => {
  const world = testWorld(SCRIPT);
  world.answerDialogs([{ button: 'OK', text: 'Thôn 1' }]);
  expect(world.run('ask', 'MENU').value).toEqual([true, 'Thôn 1']);
});

test('Ui.alert: nothing prepared, the first button', () => {
  expect(testWorld(SCRIPT).run('sure', 'MENU').value).toBe('YES');
});

test('World.takeDialogs: after an alert, its text and then nothing', () => {
  const world = testWorld(SCRIPT);
  world.run('sure', 'MENU');
  expect([world.takeDialogs(), world.takeDialogs()]).toEqual([[{ title: 'Chắc chưa?', text: 'Xoá hết?' }], []]);
});

test('SpreadsheetApp.getUi: web app, an error', () => {
  expect(testWorld(SCRIPT).run('doGet', 'WEB').record.outcome).toBe('FAILED');
});
