import { badData } from './bad-data';
import { byMonth } from './by-month';
import { everyChange } from './every-change';
import { everyNotice } from './every-notice';
import { corrections } from './corrections';
import { faults } from './faults';
import { oneAgency } from './one-agency';
import { merger } from './merger';
import { quietSeason } from './quiet-season';
import { twoCriteriaBehind } from './two-criteria-behind';

/** The examples of docs/scenarios by file name. */
export const EXAMPLES: Readonly<Record<string, () => object>> = {
  'mua-yen-a.json': quietSeason,
  'hai-tieu-chi-cham.json': twoCriteriaBehind,
  'du-lieu-xau.json': badData,
  'du-loai-thu.json': everyNotice,
  'mot-vong-don-doc.json': oneAgency,
  'sua-so-lieu.json': corrections,
  'sap-nhap.json': merger,
  'thay-doi-thon.json': everyChange,
  'ky-thang.json': byMonth,
  'su-co.json': faults,
};

const part = ([key, value]: [string, unknown]): string => {
  const lines = Array.isArray(value) ? value.map((item) => `\n    ${JSON.stringify(item)}`).join(',') : null;
  return `  ${JSON.stringify(key)}: ${lines === null ? JSON.stringify(value) : `[${lines}\n  ]`}`;
};

/** Text of an example: one village and one event a line, so that people can read and change it. */
export const exampleText = (scenario: object): string => `{\n${Object.entries(scenario).map(part).join(',\n')}\n}\n`;
