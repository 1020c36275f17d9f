import type { ScriptExecution } from '../../runtime/script-execution';
import { firstFiring } from '../../runtime/trigger-schedule';
import type { EnumerationMember } from '../enumeration';
import { ERROR_TEXTS } from '../error-texts';
import { serve } from '../served';
import type { TriggerState } from '../state';
import { createTrigger } from './create-trigger';
import type { Trigger } from './trigger';

const MINUTE_STEPS: readonly number[] = [1, 5, 10, 15, 30];
const HOURS_A_DAY = 24;

interface Wish {
  minutes?: number;
  hours?: number;
  days?: number;
  weekDay?: number;
  hour?: number;
  nearMinute?: number;
  afterMillis?: number;
  timeZone: string;
}

/** ClockTriggerBuilder: the exact minute is Google's choice, as everywhere with clock triggers. */
export class ClockTriggerBuilder {
  readonly #execution: ScriptExecution;
  readonly #handler: string;
  readonly #wish: Wish;

  constructor(execution: ScriptExecution, handler: string, timeZone: string) {
    this.#execution = execution;
    this.#handler = handler;
    this.#wish = { timeZone };
  }

  everyMinutes(n: number): this {
    if (!MINUTE_STEPS.includes(n)) this.#execution.fail(ERROR_TEXTS.everyMinutes);
    return this.#set('everyMinutes', { minutes: n });
  }

  everyHours(n: number): this {
    if (!(n >= 1)) this.#execution.fail(ERROR_TEXTS.everyHours);
    return this.#set('everyHours', { hours: n });
  }

  everyDays(n: number): this {
    return this.#set('everyDays', { days: n });
  }

  everyWeeks(n: number): this {
    return this.#set('everyWeeks', { days: 7 * n });
  }

  onWeekDay(day: EnumerationMember): this {
    // Weeks here run from Monday 1 to Sunday 7; Google's enumeration starts with Sunday.
    return this.#set('onWeekDay', { weekDay: day.ordinal() || 7, days: Math.max(7, this.#wish.days ?? 7) });
  }

  atHour(hour: number): this {
    return this.#set('atHour', { hour });
  }

  nearMinute(minute: number): this {
    return this.#set('nearMinute', { nearMinute: minute });
  }

  after(durationMilliseconds: number): this {
    return this.#set('after', { afterMillis: durationMilliseconds });
  }

  inTimezone(timezone: string): this {
    return this.#set('inTimezone', { timeZone: timezone });
  }

  create(): Trigger {
    return this.#execution.call('ClockTriggerBuilder.create', 'TRIGGER_EDIT', () => {
      const schedule = this.#schedule();
      const { timeZone, weekDay = null } = this.#wish;
      const random = (): number => this.#execution.random();
      const nextAt = firstFiring(schedule, { now: this.#execution.now(), timeZone, weekDay, random });
      return createTrigger(this.#execution, this.#handler, { event: 'CLOCK', sourceId: null, schedule, timeZone, nextAt });
    });
  }

  #schedule(): NonNullable<TriggerState['schedule']> {
    const { minutes, hours, days, afterMillis } = this.#wish;
    if (afterMillis !== undefined) return { kind: 'AFTER', at: this.#execution.now() + afterMillis };
    if (minutes !== undefined) return { kind: 'MINUTES', every: minutes };
    if (hours !== undefined) return { kind: 'HOURS', every: hours };
    if (days === undefined) return this.#execution.fail(ERROR_TEXTS.clockTriggerIncomplete);
    const hour = this.#wish.hour ?? Math.floor(this.#execution.random() * HOURS_A_DAY);
    return { kind: 'DAYS', every: days, hour, minute: this.#wish.nearMinute ?? null };
  }

  #set(name: string, wish: Partial<Wish>): this {
    this.#execution.call(`ClockTriggerBuilder.${name}`, 'FREE', () => Object.assign(this.#wish, wish));
    return serve('ClockTriggerBuilder', this);
  }
}
