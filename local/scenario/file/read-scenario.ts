import { crossCheck } from './cross-checks';
import { issueSentence } from './issue-sentences';
import { jsonMistakeAt } from './json-position';
import { scenarioSchema, type Scenario } from './schema';

/** A scenario, or the sentence that says what is wrong with the file and where. */
export type ReadScenario = { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly sentence: string };

/** Keys that carry remarks for readers; JSON has no comments. */
const REMARK = /^(?:_.*|\/\/.*|\$schema|comment|note|description)$/;

const withoutRemarks = (key: string, value: unknown): unknown => (REMARK.test(key) ? undefined : value);

const lineAndColumn = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split('\n');
  return `dòng ${before.length}, cột ${(before[before.length - 1] ?? '').length + 1}`;
};

const parseJson = (text: string): { value: unknown } | { sentence: string } => {
  const plain = text.replace(/^\uFEFF/, '');
  const mistake = jsonMistakeAt(plain);
  return mistake === null
    ? { value: JSON.parse(plain, withoutRemarks) as unknown }
    : { sentence: `${lineAndColumn(plain, mistake)}: không đúng cú pháp JSON` };
};

/** Reads the text of a scenario file: syntax, shape, then relations between its parts. */
export const readScenario = (text: string): ReadScenario => {
  const json = parseJson(text);
  if ('sentence' in json) return { ok: false, sentence: json.sentence };
  const parsed = scenarioSchema.safeParse(json.value);
  if (!parsed.success) return { ok: false, sentence: issueSentence(parsed.error.issues, json.value) };
  const trouble = crossCheck(parsed.data);
  return trouble === null ? { ok: true, scenario: parsed.data } : { ok: false, sentence: trouble };
};
