import type { ExecutionKind } from './execution';

const AUTH = 'https://www.googleapis.com/auth/';
const SHEETS = [`${AUTH}spreadsheets`];
const BOUND_BOOK = [`${AUTH}spreadsheets.currentonly`, ...SHEETS];
const FORMS = [`${AUTH}forms`];
const TRIGGERS = [`${AUTH}script.scriptapp`];
const IDENTITY = [`${AUTH}userinfo.email`];

/** Scopes of single members; any one of those listed is enough. */
const BY_MEMBER: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.openById': SHEETS,
  'SpreadsheetApp.openByUrl': SHEETS,
  'SpreadsheetApp.create': SHEETS,
  'SpreadsheetApp.getActive': BOUND_BOOK,
  'SpreadsheetApp.getActiveSpreadsheet': BOUND_BOOK,
  'ScriptApp.newTrigger': TRIGGERS,
  'ScriptApp.getProjectTriggers': TRIGGERS,
  'ScriptApp.getUserTriggers': TRIGGERS,
  'ScriptApp.deleteTrigger': TRIGGERS,
  'Session.getActiveUser': IDENTITY,
  'Session.getEffectiveUser': IDENTITY,
  'Ui.showModalDialog': [`${AUTH}script.container.ui`],
};

/** Scopes of every member of a class. */
const BY_CLASS: Readonly<Record<string, readonly string[]>> = {
  FormApp: FORMS,
  MailApp: [`${AUTH}script.send_mail`],
  Spreadsheets: SHEETS,
};

const known = new Map<string, readonly string[]>();

/** Empty for services without a scope of their own and for objects that only an authorised service hands out. */
const scopesOf = (member: string): readonly string[] => {
  let scopes = known.get(member);
  if (scopes === undefined) {
    scopes = BY_MEMBER[member] ?? BY_CLASS[member.slice(0, member.indexOf('.'))] ?? [];
    known.set(member, scopes);
  }
  return scopes;
};

/** A simple trigger may touch only the file it is bound to, whatever the manifest says. */
const OPEN_TO_SIMPLE_TRIGGERS = new Set(['SpreadsheetApp.getActive', 'SpreadsheetApp.getActiveSpreadsheet', 'Session.getActiveUser', 'Session.getEffectiveUser']);

/** The scopes that a call lacks, or an empty list when it is allowed. */
export const missingScopes = (member: string, kind: ExecutionKind, granted: ReadonlySet<string>): readonly string[] => {
  const scopes = scopesOf(member);
  if (scopes.length === 0) return scopes;
  if (kind === 'SIMPLE') return OPEN_TO_SIMPLE_TRIGGERS.has(member) ? [] : scopes;
  return scopes.some((scope) => granted.has(scope)) ? [] : scopes;
};
