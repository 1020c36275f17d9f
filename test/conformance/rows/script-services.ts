import { book } from '../ground';
import { table, throws } from '../row';

const lock = (): GoogleAppsScript.Lock.Lock => LockService.getScriptLock();
const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getScriptProperties();
const cache = (): GoogleAppsScript.Cache.Cache => CacheService.getScriptCache();
const me = (): string => Session.getEffectiveUser().getEmail();

/** Makes a trigger, looks at it, removes it. */
const withTrigger = (make: () => GoogleAppsScript.Script.Trigger, look: (trigger: GoogleAppsScript.Script.Trigger) => unknown): unknown => {
  const trigger = make();
  try {
    return look(trigger);
  } finally {
    ScriptApp.deleteTrigger(trigger);
  }
};

const clock = (): GoogleAppsScript.Script.ClockTriggerBuilder => ScriptApp.newTrigger('runConformance').timeBased();

const tooMany = (): unknown => {
  const made: GoogleAppsScript.Script.Trigger[] = [];
  try {
    for (let count = 0; count < 21; count += 1) made.push(clock().everyHours(12).create());
    return made.length;
  } finally {
    made.forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  }
};

/** Locks, properties, cache, session, triggers, mail and menus. */
export const SCRIPT_ROWS = table('live', [
  { id: 'lock.life', member: 'Lock.tryLock', also: ['LockService.getScriptLock', 'Lock.hasLock', 'Lock.releaseLock'], call: () => { const l = lock(); const seen = [l.hasLock(), l.tryLock(10000), l.tryLock(10000), l.hasLock()]; l.releaseLock(); return [...seen, l.hasLock()]; }, gives: [false, true, true, true, false] },
  { id: 'lock.at-once', member: 'Lock.tryLock', call: () => { const l = lock(); const got = l.tryLock(0); l.releaseLock(); return got; }, gives: true },
  { id: 'lock.negative', member: 'Lock.tryLock', call: () => lock().tryLock(-100), gives: false },
  { id: 'lock.wait-negative', member: 'Lock.waitLock', call: () => lock().waitLock(-100), expect: throws('Lock timeout: another process was holding the lock for too long.') },
  { id: 'lock.wait-own', member: 'Lock.waitLock', call: () => { const l = lock(); l.waitLock(1000); l.waitLock(1000); l.releaseLock(); return l.hasLock(); }, gives: false },
  { id: 'lock.release', member: 'Lock.releaseLock', from: 'reference', call: () => { const l = lock(); l.tryLock(1000); l.releaseLock(); return l.tryLock(0) && (l.releaseLock(), true); }, gives: true },
  { id: 'lock.document', member: 'LockService.getDocumentLock', from: 'reference', call: () => LockService.getDocumentLock() === null, gives: false },
  { id: 'lock.user', member: 'LockService.getUserLock', from: 'reference', call: () => { const l = LockService.getUserLock(); const got = l.tryLock(0); l.releaseLock(); return got; }, gives: true },
  { id: 'lock.service', member: 'LockService.getScriptLock', from: 'reference', call: () => lock().hasLock(), gives: false },
  { id: 'property.missing', member: 'Properties.getProperty', also: ['Properties.deleteProperty'], call: () => { properties().setProperty('c', '1').deleteProperty('c'); return [properties().getProperty('c'), properties().getProperty('never')]; }, gives: [null, null] },
  { id: 'property.several', member: 'Properties.setProperties', also: ['Properties.getProperties', 'PropertiesService.getScriptProperties'], from: 'reference', call: () => { properties().setProperties({ c1: 'một', c2: 'hai' }, false); const { c1, c2 } = properties().getProperties(); properties().deleteProperty('c1').deleteProperty('c2'); return [c1, c2]; }, gives: ['một', 'hai'] },
  { id: 'property.all', member: 'Properties.getProperties', from: 'reference', call: () => { properties().setProperty('c3', '3'); const keys = Object.keys(properties().getProperties()).includes('c3'); properties().deleteProperty('c3'); return keys; }, gives: true },
  { id: 'property.service', member: 'PropertiesService.getScriptProperties', from: 'reference', call: () => Array.isArray(properties().getKeys()), gives: true },
  { id: 'property.number', member: 'Properties.setProperty', from: 'reference', call: () => { properties().setProperty('c4', 5 as never); const read = properties().getProperty('c4'); properties().deleteProperty('c4'); return typeof read; }, gives: 'string' },
  { id: 'property.too-large', member: 'Properties.setProperty', from: 'observed', call: () => properties().setProperty('c5', 'x'.repeat(10 * 1024)), expect: throws('Argument too large: value') },
  { id: 'cache.nulls', member: 'Cache.put', also: ['Cache.remove', 'Cache.get'], call: () => [cache().put('c', '1', 60), cache().get('c'), cache().put('c', '2', 60), cache().get('c'), cache().remove('c'), cache().get('c')], gives: [null, '1', null, '2', null, null] },
  { id: 'cache.several', member: 'Cache.putAll', also: ['Cache.getAll', 'CacheService.getScriptCache'], from: 'reference', call: () => { cache().putAll({ c6: '6', c7: '7' }, 60); const found = cache().getAll(['c6', 'c7', 'c8']); return [found['c6'], found['c7'], Object.keys(found).length]; }, gives: ['6', '7', 2] },
  { id: 'cache.expiry', member: 'Cache.get', call: () => { cache().put('c', '1', 2); Utilities.sleep(3500); return cache().get('c'); }, gives: null },
  { id: 'cache.too-large', member: 'Cache.put', from: 'observed', call: () => cache().put('c', 'x'.repeat(101 * 1024), 60), expect: throws('Argument too large: value') },
  { id: 'cache.key-too-large', member: 'Cache.put', from: 'observed', call: () => cache().put('c'.repeat(251), '1', 60), expect: throws('Argument too large: key') },
  { id: 'session.active', member: 'Session.getActiveUser', call: () => { const user = Session.getActiveUser(); return user.toString() === user.getEmail(); }, gives: true },
  { id: 'session.effective', member: 'Session.getEffectiveUser', also: ['User.getEmail'], from: 'reference', call: () => me().includes('@'), gives: true },
  { id: 'session.user-email', member: 'User.getEmail', from: 'reference', call: () => Session.getEffectiveUser().getEmail() === String(Session.getEffectiveUser()), gives: true },
  { id: 'session.key', member: 'Session.getTemporaryActiveUserKey', call: () => Session.getTemporaryActiveUserKey().length > 0, gives: true },
  { id: 'session.zone', member: 'Session.getScriptTimeZone', call: () => Session.getScriptTimeZone(), gives: 'Asia/Ho_Chi_Minh' },
  { id: 'session.locale', member: 'Session.getActiveUserLocale', from: 'reference', call: () => Session.getActiveUserLocale().slice(0, 2), expect: { inLanguage: { vi: 'vi', en: 'en' } } },
  { id: 'script.authorised', member: 'ScriptApp.getAuthorizationInfo', also: ['AuthorizationInfo.getAuthorizationStatus'], call: () => { const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() || '']; }, gives: ['NOT_REQUIRED', ''] },
  { id: 'script.words', member: 'ScriptApp.EventType', also: ['ScriptApp.TriggerSource', 'ScriptApp.AuthMode'], call: () => [ScriptApp.EventType.ON_FORM_SUBMIT, ScriptApp.EventType.CLOCK, ScriptApp.TriggerSource.SPREADSHEETS, ScriptApp.AuthMode.LIMITED].map(String), gives: ['ON_FORM_SUBMIT', 'CLOCK', 'SPREADSHEETS', 'LIMITED'] },
  {
    id: 'trigger.submit', member: 'SpreadsheetTriggerBuilder.onFormSubmit', from: 'reference',
    also: ['ScriptApp.newTrigger', 'TriggerBuilder.forSpreadsheet', 'SpreadsheetTriggerBuilder.create', 'Trigger.getEventType', 'Trigger.getTriggerSourceId', 'Trigger.getTriggerSource'],
    call: () => withTrigger(() => ScriptApp.newTrigger('runConformance').forSpreadsheet(book()).onFormSubmit().create(), (t) => [String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId() === book().getId()]),
    gives: ['ON_FORM_SUBMIT', 'SPREADSHEETS', true],
  },
  {
    id: 'trigger.clock', member: 'ClockTriggerBuilder.everyMinutes', also: ['ClockTriggerBuilder.create', 'TriggerBuilder.timeBased', 'Trigger.getHandlerFunction'], from: 'reference',
    call: () => withTrigger(() => clock().everyMinutes(10).create(), (t) => [t.getHandlerFunction(), String(t.getEventType()), t.getTriggerSourceId()]), gives: ['runConformance', 'CLOCK', null],
  },
  {
    id: 'trigger.daily', member: 'ClockTriggerBuilder.everyDays', also: ['ClockTriggerBuilder.atHour', 'ClockTriggerBuilder.inTimezone'], from: 'reference',
    call: () => withTrigger(() => clock().atHour(5).everyDays(1).inTimezone('Asia/Ho_Chi_Minh').create(), (t) => [t.getHandlerFunction(), String(t.getEventType())]), gives: ['runConformance', 'CLOCK'],
  },
  { id: 'trigger.listed', member: 'ScriptApp.getProjectTriggers', also: ['Trigger.getUniqueId'], from: 'reference', call: () => withTrigger(() => clock().everyHours(12).create(), (t) => ScriptApp.getProjectTriggers().some((one) => one.getUniqueId() === t.getUniqueId())), gives: true },
  { id: 'trigger.deleted', member: 'ScriptApp.deleteTrigger', from: 'reference', call: () => { const t = clock().everyHours(12).create(); ScriptApp.deleteTrigger(t); return ScriptApp.getProjectTriggers().some((one) => one.getUniqueId() === t.getUniqueId()); }, gives: false },
  { id: 'trigger.handler', member: 'Trigger.getHandlerFunction', also: ['ClockTriggerBuilder.create'], from: 'reference', call: () => withTrigger(() => clock().after(3_600_000).create(), (t) => t.getHandlerFunction()), gives: 'runConformance' },
  { id: 'trigger.every-60', member: 'ClockTriggerBuilder.everyMinutes', from: 'observed', call: () => clock().everyMinutes(60).create(), expect: throws('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.') },
  { id: 'trigger.too-many', member: 'ClockTriggerBuilder.create', also: ['ScriptApp.newTrigger'], from: 'observed', call: tooMany, expect: throws('This script has too many triggers. Triggers must be deleted from the script before more can be added.') },
  {
    id: 'mail.counts', member: 'MailApp.sendEmail', also: ['MailApp.getRemainingDailyQuota', ...['to', 'subject', 'body', 'htmlBody', 'name', 'replyTo'].map((option) => `MailAdvancedParameters.${option}`)], from: 'reference',
    call: () => { const before = MailApp.getRemainingDailyQuota(); MailApp.sendEmail({ to: me(), subject: 'Kiểm chứng', body: 'thử', htmlBody: '<p>thử</p>', name: 'Công dân số', replyTo: me() }); return before - MailApp.getRemainingDailyQuota(); }, gives: 1,
  },
  { id: 'mail.no-recipient', member: 'MailApp.sendEmail', from: 'observed', call: () => MailApp.sendEmail('', 's', 'b'), expect: throws('Failed to send email: no recipient') },
  { id: 'mail.bad-address', member: 'MailApp.sendEmail', from: 'observed', call: () => MailApp.sendEmail('x', 's', 'b'), expect: throws('Invalid email: x') },
  { id: 'mail.quota', member: 'MailApp.getRemainingDailyQuota', from: 'reference', call: () => { const left = MailApp.getRemainingDailyQuota(); return left >= 0 && left <= 1500; }, gives: true },
  { id: 'mail.per-message', member: 'MailApp.sendEmail', from: 'observed', call: () => MailApp.sendEmail(Array.from({ length: 51 }, (_, index) => `a${index}@example.com`).join(','), 's', 'b'), expect: throws('Limit Exceeded: Email Recipients Per Message.', 'Đã vượt quá giới hạn: Người nhận email trên mỗi thư.') },
  { id: 'menu.builds', member: 'Ui.createMenu', also: ['SpreadsheetApp.getUi', 'Menu.addItem', 'Menu.addToUi'], from: 'reference', localOnly: 'needs a book open in a browser', call: () => { SpreadsheetApp.getUi().createMenu('Kiểm chứng').addItem('Chạy', 'runConformance').addToUi(); return 'built'; }, gives: 'built' },
  { id: 'menu.chains', member: 'Menu.addSeparator', also: ['Menu.addItem', 'Menu.addToUi'], from: 'reference', localOnly: 'needs a book open in a browser', call: () => { const menu = SpreadsheetApp.getUi().createMenu('Kiểm chứng'); menu.addItem('a', 'a').addSeparator().addItem('b', 'b').addToUi(); return 'built'; }, gives: 'built' },
  { id: 'ui.page', member: 'Ui.showModalDialog', also: ['SpreadsheetApp.getUi', 'HtmlService.createHtmlOutput'], from: 'reference', localOnly: 'needs a book open in a browser', call: () => { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Kiểm chứng</p>').setWidth(300).setHeight(200), 'Kiểm chứng'); return 'shown'; }, gives: 'shown' },
  { id: 'ui.alert', member: 'Ui.alert', also: ['SpreadsheetApp.getUi'], from: 'reference', localOnly: 'waits for a person', call: () => String(SpreadsheetApp.getUi().alert('Kiểm chứng')), gives: 'OK' },
  {
    id: 'ui.prompt', member: 'Ui.prompt', also: ['ButtonSet.OK_CANCEL', 'PromptResponse.getSelectedButton', 'PromptResponse.getResponseText'], from: 'reference', localOnly: 'waits for a person',
    call: () => { const ui = SpreadsheetApp.getUi(); const answer = ui.prompt('Kiểm chứng', ui.ButtonSet.OK_CANCEL); return [String(answer.getSelectedButton()), answer.getResponseText()]; }, gives: ['OK', ''],
  },
  { id: 'book.toast', member: 'Spreadsheet.toast', also: ['SpreadsheetApp.getActiveSpreadsheet'], from: 'reference', localOnly: 'needs a book open in a browser', call: () => { SpreadsheetApp.getActiveSpreadsheet().toast('Kiểm chứng', 'Công dân số', -1); return 'shown'; }, gives: 'shown' },
  { id: 'console.warn', member: 'console.warn', also: ['console.error'], from: 'reference', call: () => { console.warn('kiểm chứng'); console.error('kiểm chứng'); return 'written'; }, gives: 'written' },
  { id: 'console.error', member: 'console.error', from: 'reference', call: () => typeof console.error, gives: 'function' },
  { id: 'console.missing', member: 'console.log', from: 'reference', call: () => { try { return (console as unknown as Record<string, unknown>)['table'] === undefined ? 'none' : 'there'; } catch { return 'none'; } }, gives: 'none' },
]);
