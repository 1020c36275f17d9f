import type { OutboxLine } from '../../../src/application/tables/outbox-table';
import { isoInVietnam } from '../instants';

/** A line of the outbox in the words of the scenario contract. */
export const noticeFigures = (line: OutboxLine) => ({
  key: line.key,
  kind: line.kind,
  to: [...line.to],
  criteria: [...line.criteria],
  queuedAt: isoInVietnam(line.queuedAt),
  sentAt: line.sentAt === null ? null : isoInVietnam(line.sentAt),
  state: line.state,
});
