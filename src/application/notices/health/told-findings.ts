import { addDays } from '../../../domain/calendar/day';
import type { HealthFinding } from '../../../domain/letters/health-input';
import { sha256Hex } from '../../../domain/reports/sha256';
import type { OutboxLine } from '../../tables/outbox-table';

/** The same finding is not told again within this many days. */
const REPEAT_DAYS = 7;
const MARK_LENGTH = 8;
const BETWEEN_MARKS = '.';
const BETWEEN = '|';

type Keyed = Pick<OutboxLine, 'key'>;

/** Key of a letter to the installer: a mark for each thing that it tells, so that later ones know what was told; and the day. */
export const healthKey = (installer: string, findings: readonly HealthFinding[], day: string): string =>
  ['HEALTH', installer, findings.flatMap(marksOf).join(BETWEEN_MARKS), day].join(BETWEEN);

/** Of equal subjects each has its own mark: a second letter of that name is news. A quota stop needs nobody's hand, so more letters that wait for its end are none. */
const marksOf = ({ code, subjects, since }: HealthFinding): string[] => {
  const told = code === 'QUOTA' || subjects.length === 0 ? [''] : subjects;
  return told.map((subject, index) => {
    const before = told.slice(0, index).filter((other) => other === subject).length;
    return sha256Hex(JSON.stringify([code, since, subject, before])).slice(0, MARK_LENGTH);
  });
};

const partsOf = ({ key }: Keyed): { readonly installer: string; readonly marks: readonly string[]; readonly day: string } => {
  const [, installer = '', marks = '', day = ''] = key.split(BETWEEN);
  return { installer, marks: marks.split(BETWEEN_MARKS), day };
};

/** Whether everything a letter says was told within the days before, be it in several letters: a list that only shrinks is no news. */
export const isTold = (line: Keyed, outbox: readonly OutboxLine[]): boolean => {
  const { installer, marks, day } = partsOf(line);
  const lately = outbox.filter(({ kind }) => kind === 'HEALTH').map(partsOf).filter((other) => other.installer === installer && other.day > addDays(day, -REPEAT_DAYS));
  const told = new Set(lately.flatMap((other) => other.marks));
  return marks.every((mark) => told.has(mark));
};

/** Whether one letter says everything that another does. */
export const tellsAllOf = (newer: Keyed, older: Keyed): boolean => {
  const said = partsOf(newer);
  const needed = partsOf(older);
  return said.installer === needed.installer && needed.marks.every((mark) => said.marks.includes(mark));
};
