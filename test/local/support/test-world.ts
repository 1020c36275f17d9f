import { World, type WorldOptions } from '../../../local/runtime/world';

const AUTH = 'https://www.googleapis.com/auth/';

export const ALL_SCOPES = ['spreadsheets', 'forms', 'script.scriptapp', 'script.send_mail', 'script.container.ui', 'userinfo.email'].map((scope) => AUTH + scope);

/** Monday 31 August 2026, 07:00 in Vietnam. */
export const START = Date.parse('2026-08-31T07:00:00+07:00');

/** A workspace around a few lines of script. */
export const testWorld = (bundle: string, options: Partial<WorldOptions> = {}): World =>
  World.create({
    bundle,
    manifest: { timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: ALL_SCOPES, dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets' }] } },
    start: START,
    owner: 'chu@example.vn',
    account: 'gmail',
    language: 'vi',
    bookName: 'Sổ điều hành',
    seed: 7,
    ...options,
  });

/** Runs the body of a function as a menu item and gives its value; fails the test on an error of the script. */
export const evaluate = (body: string, options: Partial<WorldOptions> = {}): unknown => {
  const { record, value } = testWorld(`function main() { ${body} }`, options).run('main', 'MENU');
  if (record.error !== null) throw new Error(record.error);
  return value;
};

/** The error text of a function that must fail. */
export const failure = (body: string, options: Partial<WorldOptions> = {}): string | null =>
  testWorld(`function main() { ${body} }`, options).run('main', 'MENU').record.error;
