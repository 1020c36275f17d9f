import { ROWS } from './all-rows';
import { cleanUp } from './ground';
import { observe, type Observation } from './observation';
import { ResultsSheet, type Result } from './results-sheet';
import type { Language, Row } from './row';

/** Google stops a run after six minutes; a batch with the slowest rows takes about one. */
const BUDGET_MILLIS = 4 * 60_000;
/** Rows between two writes of results: what a stopped run loses at most. */
const BATCH = 10;

const languageOfAccount = (): Language => (Session.getActiveUserLocale().slice(0, 2) === 'vi' ? 'vi' : 'en');

const appliesTo = (row: Row, language: Language): boolean => row.language === 'both' || row.language === language;

/** Runs one row and takes back what it left behind. */
export const observeRow = (id: string): Observation | null => {
  const row = ROWS.find((one) => one.id === id);
  if (row === undefined) return null;
  const observation = observe(row);
  cleanUp();
  return observation;
};

const resultOf = (row: Row): Result => {
  const observation = observe(row);
  cleanUp();
  return { row, observation };
};

/**
 * Runs on a real account what has not been run yet, and writes expected and observed side by side
 * into the book. Gives one sentence that says how to go on; run it again until it says «finished».
 */
export const runConformance = (): string => {
  const start = Date.now();
  const language = languageOfAccount();
  const results = new ResultsSheet(language);
  cleanUp();
  const done = results.done();
  const waiting = ROWS.filter((row) => row.localOnly === undefined && appliesTo(row, language) && !done.has(row.id));
  let next = 0;
  while (next < waiting.length && Date.now() - start < BUDGET_MILLIS) {
    results.add(waiting.slice(next, next + BATCH).map(resultOf));
    next += BATCH;
  }
  const left = Math.max(0, waiting.length - next);
  const sentence = left > 0
    ? `Còn ${left} dòng: hãy chạy lại runConformance. / ${left} rows left: run runConformance again.`
    : `Đã xong, ${results.finish(new Date().toISOString())} dòng khác mong đợi. / Finished; see the tab for rows marked NO.`;
  console.log(sentence);
  return sentence;
};
