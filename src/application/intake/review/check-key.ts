/**
 * Keys of lines in «Cần xử lý» about reports that count while somebody checks them: the report, and the report that
 * made it doubtful (often itself). A held report's line has the bare key of the report.
 */
const PREFIX = 'CHECK!';
const BETWEEN = '|';

export const checkKey = (reportKey: string, causeKey: string): string => `${PREFIX}${reportKey}${BETWEEN}${causeKey}`;

/** What a line of the queue is about. */
export interface ReviewSubject {
  readonly reportKey: string;
  /** Report without which there would be nothing to check. */
  readonly causeKey: string;
}

export const subjectOf = (key: string): ReviewSubject => {
  if (!key.startsWith(PREFIX)) return { reportKey: key, causeKey: key };
  const [reportKey = '', causeKey = reportKey] = key.slice(PREFIX.length).split(BETWEEN);
  return { reportKey, causeKey };
};
