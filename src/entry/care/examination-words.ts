import type { Examination } from '../../application/find-problems';
import type { TableProblem } from '../../application/tables/cells';
import { COLUMNS, type TabId } from '../../application/tables/columns';
import { shownDayWords } from '../../text/dialogs';
import { HEADERS } from '../../text/tabs';
import { doubtWords, sameNamesWords } from '../../text/self-check/doubt-words';
import { problemWords, withoutDenominatorWords, withoutMailboxWords } from '../../text/words/set-up-words';

/** What a clerk has to put right in the registry tabs, one sentence each; empty when there is nothing to do. */
export const registryWords = (found: Examination): string[] => {
  const { registry } = found.config;
  const { showDay } = registry.settings;
  const sentences = [
    ...found.problems.map((problem) => problemWords({ ...problem, column: headerOf(problem) })),
    ...found.doubts.map((doubt) => doubtWords(doubt, registry)),
    ...found.sameNames.map((ids) => sameNamesWords(ids, registry)),
    withoutDenominatorWords(found.withoutDenominator),
    withoutMailboxWords(found.withoutMailbox),
    ...(showDay === null ? [] : [shownDayWords(showDay)]),
  ];
  return sentences.filter((sentence) => sentence !== '');
};

/** What people see above the column. */
const headerOf = ({ tab, column }: TableProblem): string => {
  if (!(tab in COLUMNS)) return column;
  const id = tab as TabId;
  return HEADERS[id][COLUMNS[id].indexOf(column)] ?? column;
};
