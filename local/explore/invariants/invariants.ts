import { firstBrokenLink } from '../../../src/domain/reports/ledger';
import { buildReport } from '../../scenario/report/build-report';
import { answersKept } from './answers-kept';
import type { Ended } from './ended';
import { lettersOnce } from './letters-once';
import { pictureTrue } from './picture-true';

const chainWhole = ({ ledger }: Ended): string[] => {
  const broken = firstBrokenLink(ledger);
  return broken === null ? [] : [`ledger: the chain breaks at row ${broken + 1}`];
};

const reportable = ({ played, end }: Ended): string[] => {
  const { submissions } = buildReport(played, end);
  return submissions.filter(({ state }) => state === null).map(({ event }) => `report: the answer of events[${event}] has no state`);
};

/** What must hold after anything that Google or people did, once runs went on undisturbed; the sentences say what does not. */
export const brokenInvariants = (ended: Ended): string[] =>
  [answersKept, chainWhole, pictureTrue, lettersOnce, reportable].flatMap((holds) => holds(ended));
