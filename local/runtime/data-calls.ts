/** Members of other classes that reach stored data. */
const SINGLE_MEMBERS = new Set([
  'MailApp.sendEmail',
  'MailApp.getRemainingDailyQuota',
  'SpreadsheetApp.flush',
  'SpreadsheetApp.create',
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
  'Sheet.appendRow',
  'Sheet.getLastRow',
  'Sheet.getLastColumn',
  'FormApp.create',
  'FormApp.openById',
  'FormApp.openByUrl',
  'Form.getResponses',
  'FormResponse.submit',
]);

const STORES = /^(Properties|Cache|Spreadsheets)\./u;
const RANGE_DATA = /^(Range|RangeList)\.(get|set)[A-Za-z]*(Value|Values|Formula|Formulas|Note|Notes|Background|Backgrounds|NumberFormat|NumberFormats)$/u;

/**
 * Whether a member moves data between the script and Google's stores: properties, cache, the
 * Sheets API, cell contents and mail. Handles, locks and local computations do not count.
 */
export const movesData = (member: string): boolean => SINGLE_MEMBERS.has(member) || STORES.test(member) || RANGE_DATA.test(member);
