import type { ConditionalFormatRuleBuilder } from '../../../local/google/spreadsheet/service/conditional-format';
import type { DataValidationBuilder } from '../../../local/google/spreadsheet/service/data-validation';
import type { EmbeddedChart } from '../../../local/google/spreadsheet/service/embedded-chart';
import type { Protection } from '../../../local/google/spreadsheet/service/protection';
import type { Range } from '../../../local/google/spreadsheet/service/range';
import type { Sheet } from '../../../local/google/spreadsheet/service/sheet';
import type { Spreadsheet } from '../../../local/google/spreadsheet/service/spreadsheet';

/** Members of a local class that Google's class does not have; the compiler finds them, the test only names the rule. */
type Invented<Local, Google> = Exclude<Extract<keyof Local, string>, keyof Google>;

type AllInvented =
  | Invented<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>
  | Invented<Sheet, GoogleAppsScript.Spreadsheet.Sheet>
  | Invented<Range, GoogleAppsScript.Spreadsheet.Range>
  | Invented<Protection, GoogleAppsScript.Spreadsheet.Protection>
  | Invented<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>
  | Invented<DataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>
  | Invented<ConditionalFormatRuleBuilder, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>;

const invented: [AllInvented] extends [never] ? readonly [] : AllInvented = [];

describe('names of members', () => {
  it('local services: their members, are all names of Google', () => {
    expect(invented).toEqual([]);
  });
});
