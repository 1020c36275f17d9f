import type { GoogleState } from '../google/state';
import { clockEvent } from './clock-event';
import { dueTrigger, rearm } from './due-trigger';
import type { StartingRun } from './execution-runner';
import type { QueuedRun, RunQueue } from './run-queue';
import type { SeededRandom } from './seeded-random';
import { blankEvent, submitEvent } from './submit-event';

/** Runs that start by themselves: those in the queue, and those of clock triggers. */
export class DueRuns {
  constructor(private readonly parts: { readonly state: GoogleState; readonly queue: RunQueue; readonly random: SeededRandom }) {}

  /** Start of the next run, or infinity. */
  nextAt(): number {
    return Math.min(this.parts.queue.nextAt(), dueTrigger(this.parts.state.triggers)?.nextAt ?? Number.POSITIVE_INFINITY);
  }

  /** Takes the next run; a clock trigger that is overdue fires at `now`. */
  take(now: number): StartingRun {
    const { state, queue, random } = this.parts;
    const trigger = dueTrigger(state.triggers);
    const queued = trigger === null || queue.nextAt() <= trigger.nextAt ? queue.take() : undefined;
    if (queued !== undefined) return queuedRun(queued);
    if (trigger === null) throw new Error('No run is due');
    const { nextAt, uid, handler, owner } = trigger;
    const startsAt = Math.max(now, nextAt);
    rearm(trigger, nextAt, () => random.next());
    return { plan: { kind: 'TRIGGER', handler, startsAt, effectiveUser: owner, activeUser: '' }, argument: () => clockEvent(startsAt, uid) };
  }
}

const queuedRun = ({ at, handler, user, cause }: QueuedRun): StartingRun => {
  const plan = { handler, startsAt: at, effectiveUser: user };
  if (cause.kind === 'MENU') return { plan: { ...plan, kind: 'MENU', activeUser: user }, argument: () => undefined };
  const triggered = { ...plan, kind: 'TRIGGER', activeUser: '' } as const;
  if (cause.kind === 'BLANK') return { plan: triggered, argument: () => blankEvent(cause.triggerUid) };
  return { plan: triggered, argument: (run) => submitEvent(cause.notice, cause.triggerUid, run) };
};
