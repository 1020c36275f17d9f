import type { Expectation, Json, Language, Row } from './row';

/** What a call gave, or the error it ended with. */
export type Observation = { readonly value: Json } | { readonly error: { readonly name: string; readonly message: string } };

/** Undefined is told apart from null; everything else is what JSON makes of it. */
const jsonOf = (value: unknown): Json => (value === undefined ? 'undefined' : (JSON.parse(JSON.stringify(value)) as Json));

/** Runs the call of a row. */
export const observe = (row: Row): Observation => {
  try {
    return { value: jsonOf(row.call()) };
  } catch (error) {
    const { name, message } = error as { readonly name?: unknown; readonly message?: unknown };
    return { error: { name: String(name), message: String(message) } };
  }
};

/** What is expected on an account of that language, in the shape of an observation; null stands for any text. */
export const expected = (expectation: Expectation, language: Language): Json => {
  if ('equals' in expectation) return { value: expectation.equals };
  if ('inLanguage' in expectation) return { value: expectation.inLanguage[language] };
  if ('matches' in expectation) return { matches: expectation.matches };
  return { error: { name: expectation.name, message: expectation.throws[language] } };
};

/** Text with sorted keys, so that equal data has equal text. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner);

const fitsError = (expectation: Extract<Expectation, { throws: unknown }>, observation: Observation, language: Language): boolean => {
  if (!('error' in observation)) return false;
  const text = expectation.throws[language];
  return observation.error.name === expectation.name && (text === null || observation.error.message === text);
};

/** Whether an observation is what the row expects on an account of that language. */
export const fits = (expectation: Expectation, observation: Observation, language: Language): boolean => {
  if ('throws' in expectation) return fitsError(expectation, observation, language);
  if (!('value' in observation)) return false;
  if ('matches' in expectation) return typeof observation.value === 'string' && new RegExp(expectation.matches, 'u').test(observation.value);
  return canonical({ value: observation.value }) === canonical(expected(expectation, language));
};
