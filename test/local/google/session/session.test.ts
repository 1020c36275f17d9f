import { evaluate, testWorld } from '../../support/test-world';

test('Session.getActiveUser: menu, the person who clicked', () => {
  const world = testWorld('function main() { return Session.getActiveUser().toString(); }');
  expect(world.run('main', 'MENU', 'can.bo@example.vn').value).toBe('can.bo@example.vn');
});

test('Session.getScriptTimeZone: from the manifest', () => {
  expect(evaluate('return Session.getScriptTimeZone()')).toBe('Asia/Ho_Chi_Minh');
});

test('Session.getEffectiveUser: web page, the owner for whoever visits', () => {
  const world = testWorld("function doGet() { return Session.getEffectiveUser().getEmail() + '|' + Session.getActiveUser().getEmail(); }");
  expect(world.run('doGet', 'WEB').value).toBe('chu@example.vn|');
});
