import { table, type ShortRow } from '../row';

/** A constant prints, and goes through JSON, as its own name. */
const constant = (member: string, read: () => unknown): ShortRow => ({
  id: `constant.${member}`, member, call: () => String(read()), gives: member.slice(member.indexOf('.') + 1),
});

const holder = (member: string, read: () => unknown, gives: string): ShortRow => ({ id: `constants.${member}`, member, call: () => String(read()), gives });

const NEEDS_A_BOOK = 'needs a book open in a browser';

/** Constants of Google's enumerations, and the members that hold them. */
export const CONSTANT_ROWS = table('reference', [
  constant('ProtectionType.SHEET', () => SpreadsheetApp.ProtectionType.SHEET),
  constant('ProtectionType.RANGE', () => SpreadsheetApp.ProtectionType.RANGE),
  constant('WrapStrategy.WRAP', () => SpreadsheetApp.WrapStrategy.WRAP),
  constant('WrapStrategy.CLIP', () => SpreadsheetApp.WrapStrategy.CLIP),
  constant('WrapStrategy.OVERFLOW', () => SpreadsheetApp.WrapStrategy.OVERFLOW),
  constant('BorderStyle.SOLID', () => SpreadsheetApp.BorderStyle.SOLID),
  constant('BorderStyle.SOLID_MEDIUM', () => SpreadsheetApp.BorderStyle.SOLID_MEDIUM),
  holder('SpreadsheetApp.BorderStyle', () => SpreadsheetApp.BorderStyle.DOTTED, 'DOTTED'),
  constant('ChartType.COLUMN', () => Charts.ChartType.COLUMN),
  constant('ChartType.BAR', () => Charts.ChartType.BAR),
  constant('ItemType.TEXT', () => FormApp.ItemType.TEXT),
  constant('ItemType.DATE', () => FormApp.ItemType.DATE),
  constant('ItemType.PARAGRAPH_TEXT', () => FormApp.ItemType.PARAGRAPH_TEXT),
  constant('ItemType.LIST', () => FormApp.ItemType.LIST),
  constant('ItemType.MULTIPLE_CHOICE', () => FormApp.ItemType.MULTIPLE_CHOICE),
  holder('FormApp.ItemType', () => FormApp.ItemType.PAGE_BREAK, 'PAGE_BREAK'),
  constant('EventType.ON_FORM_SUBMIT', () => ScriptApp.EventType.ON_FORM_SUBMIT),
  constant('EventType.CLOCK', () => ScriptApp.EventType.CLOCK),
  constant('TriggerSource.SPREADSHEETS', () => ScriptApp.TriggerSource.SPREADSHEETS),
  constant('TriggerSource.CLOCK', () => ScriptApp.TriggerSource.CLOCK),
  constant('AuthMode.FULL', () => ScriptApp.AuthMode.FULL),
  constant('AuthMode.LIMITED', () => ScriptApp.AuthMode.LIMITED),
  constant('AuthorizationStatus.NOT_REQUIRED', () => ScriptApp.AuthorizationStatus.NOT_REQUIRED),
  holder('ScriptApp.AuthorizationStatus', () => ScriptApp.AuthorizationStatus.REQUIRED, 'REQUIRED'),
  constant('Weekday.THURSDAY', () => ScriptApp.WeekDay.THURSDAY),
  holder('ScriptApp.WeekDay', () => ScriptApp.WeekDay.MONDAY, 'MONDAY'),
  constant('Charset.UTF_8', () => Utilities.Charset.UTF_8),
  constant('DigestAlgorithm.SHA_256', () => Utilities.DigestAlgorithm.SHA_256),
  holder('Utilities.DigestAlgorithm', () => Utilities.DigestAlgorithm.MD5, 'MD5'),
  constant('XFrameOptionsMode.ALLOWALL', () => HtmlService.XFrameOptionsMode.ALLOWALL),
  holder('HtmlService.XFrameOptionsMode', () => HtmlService.XFrameOptionsMode.DEFAULT, 'DEFAULT'),
  { ...constant('Button.YES', () => SpreadsheetApp.getUi().Button.YES), localOnly: NEEDS_A_BOOK },
  { ...constant('Button.OK', () => SpreadsheetApp.getUi().Button.OK), localOnly: NEEDS_A_BOOK },
  { ...constant('ButtonSet.YES_NO', () => SpreadsheetApp.getUi().ButtonSet.YES_NO), localOnly: NEEDS_A_BOOK },
  { ...holder('Ui.ButtonSet', () => SpreadsheetApp.getUi().ButtonSet.OK_CANCEL, 'OK_CANCEL'), localOnly: NEEDS_A_BOOK },
  { ...holder('Ui.Button', () => SpreadsheetApp.getUi().Button.NO, 'NO'), localOnly: NEEDS_A_BOOK },
  { id: 'constant.json', member: 'WrapStrategy.WRAP', where: 'migration to V8', call: () => JSON.stringify(SpreadsheetApp.WrapStrategy.WRAP), gives: '"WRAP"' },
]);
