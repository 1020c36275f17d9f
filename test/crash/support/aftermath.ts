import type { Commune } from '../../adapters/support/installed';
import { labelOf, outboxOf } from './outcome';

const MINUTE = 60_000;
/** Sweeps come every ten minutes. */
const AFTER = 21 * MINUTE;
const AFTER_DECISION = 45 * MINUTE;
const PICTURE = 50 * MINUTE;

const timesIn = (labels: readonly string[], label: string): number => labels.filter((other) => other === label).length;

/** What a person does about letters found at `SENDING`: looks into the box of sent mail, then says that one left or lets it go. */
const decideAboutHalfSent = (commune: Commune): boolean => {
  const lines = outboxOf(commune);
  const halfSent = lines.filter(({ state }) => state === 'SENDING');
  const mails = commune.world.state.mails.map(labelOf);
  for (const line of halfSent) {
    const label = labelOf(line);
    const known = lines.filter((other) => other.state === 'SENT' && labelOf(other) === label).length;
    commune.desk.update('outbox', line.row, { state: timesIn(mails, label) > known ? 'SENT' : 'QUEUED' });
  }
  return halfSent.length > 0;
};

/** Lets the triggers run on, has a person decide about half-sent letters, and draws the picture at one agreed instant. */
export const settle = (commune: Commune, from: number): void => {
  commune.world.advanceTo(from + AFTER);
  if (decideAboutHalfSent(commune)) commune.world.advanceTo(from + AFTER_DECISION);
  // The picture is drawn once, at an instant that all ends have in common, and no sweep runs in between.
  commune.world.state.triggers.forEach((trigger) => (trigger.disabled = true));
  commune.world.advanceTo(from + PICTURE);
  commune.world.run('recompute', 'MENU');
};
