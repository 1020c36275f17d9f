import { ROWS } from './all-rows';
import { fits } from './observation';
import type { Row } from './row';
import { conformanceWorld, observeIn } from './support/conformance-world';
import { usesInProduct, usesInText, type Use } from './support/used-members';

/**
 * Members that are no call of a service: constants and their holders (they begin with a capital),
 * options and requests as data, and steps of builders that leave nothing behind.
 */
const UNCOUNTED = /\.[A-Z]|^(?:console|Request|MailAdvancedParameters|(?:DataValidation|ConditionalFormatRule)Builder\.(?:require|when|set))/;

/** Names under which the meter counts members that the reference files elsewhere. */
const COUNTED_AS: Readonly<Record<string, RegExp>> = {
  'Values.batchGet': /^Spreadsheets\.Values\.batchGet$/,
  'Item.asTextItem': /^Item\.asTypedItem$/,
  'Item.asMultipleChoiceItem': /^Item\.asTypedItem$/,
  'SpreadsheetApp.getUi': /^Ui\.|^SpreadsheetApp\.getUi$/,
};

const isCounted = (member: string, counted: ReadonlySet<string>): boolean => {
  const [className, name] = member.split('.');
  const pattern = COUNTED_AS[member];
  if (pattern !== undefined) return [...counted].some((one) => pattern.test(one));
  // A member of the common interface is carried out by a class: `Item.getTitle` by `TextItem.getTitle`.
  return counted.has(member) || (className === 'Item' && [...counted].some((one) => one.endsWith(`Item.${name}`)));
};

const isAbout = (row: Row, member: string): boolean => row.member === member || (row.also ?? []).includes(member);

describe('members of Google’s services that the product uses', () => {
  const uses = usesInProduct();
  const members = [...new Set(uses.map(({ member }) => member))].sort();
  const placeOf = (member: string): string => uses.find((use) => use.member === member)?.place ?? '';

  it('search: it sees far more than a handful (guards against a silent pass)', () => {
    expect(members.length).toBeGreaterThan(80);
  });

  it('member: each one, has a row in the conformance table', () => {
    expect(members.filter((member) => !ROWS.some((row) => isAbout(row, member))).map((member) => `${member} ${placeOf(member)}`)).toEqual([]);
  });

  it('member: each one, is carried out by the local services when its rows run', () => {
    const world = conformanceWorld('vi');
    const counted = new Set(
      ROWS.filter((row) => row.language !== 'en' && members.some((member) => isAbout(row, member)))
        .map((row) => ({ row, ...observeIn(world, row.id) }))
        .filter(({ row, observation }) => fits(row.expect, observation, 'vi'))
        .flatMap(({ record }) => record.members),
    );
    expect(members.filter((member) => !UNCOUNTED.test(member) && !isCounted(member, counted))).toEqual([]);
  });
});

const membersIn = (text: string): string[] => usesInText(text).map(({ member }: Use) => member);

describe('usesInText', () => {
  it('usesInText: chained calls, by class', () => {
    expect(membersIn("SpreadsheetApp.openById('x').getSheets();")).toEqual(['Spreadsheet.getSheets', 'SpreadsheetApp.openById']);
  });

  it('usesInText: taken apart or named by a text, found too', () => {
    expect(membersIn("const { sleep } = Utilities; Session['getActiveUser']();")).toEqual(['Utilities.sleep', 'Session.getActiveUser']);
  });

  it('usesInText: a constant of an enumeration, with its holder', () => {
    expect(membersIn('const t = FormApp.DestinationType.SPREADSHEET;')).toEqual(['DestinationType.SPREADSHEET', 'FormApp.DestinationType']);
  });

  it('usesInText: a request of the advanced service, by its kind', () => {
    expect(membersIn('const r: GoogleAppsScript.Sheets.Schema.Request = { mergeCells: { mergeType: "x" } };')).toEqual(['Request.mergeCells']);
  });

  it('usesInText: a member that the types lack, by name', () => {
    expect(membersIn('declare const f: { setPublished(on: boolean): void }; f.setPublished(true);')).toEqual(['Form.setPublished']);
  });

  it('usesInText: own objects and the language, are no use', () => {
    expect(membersIn("const a = { getName: () => 'x' }; a.getName().toUpperCase();")).toEqual([]);
  });
});
