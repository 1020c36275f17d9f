import type { Letter } from '../../domain/letters/letter';
import type { OutboxLine } from '../tables/outbox-table';

/** A cell holds 50,000 characters; a longer HTML part is left out, the text part says it all. */
export const MAX_CELL = 49000;

type Heading = Pick<OutboxLine, 'key' | 'kind' | 'to' | 'criteria' | 'periodId'>;

/** A notice as it enters the outbox. */
export const queuedLine = (heading: Heading, letter: Letter, now: number): OutboxLine => ({
  ...heading,
  subject: letter.subject,
  state: 'QUEUED',
  tries: 0,
  queuedAt: now,
  sentAt: null,
  note: '',
  text: letter.text.slice(0, MAX_CELL),
  html: letter.html.length > MAX_CELL ? '' : letter.html,
});
