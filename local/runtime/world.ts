import { Script } from 'node:vm';
import { ERROR_TEXTS } from '../google/error-texts';
import { AUTH_MODE } from '../google/script/enumerations';
import { writeTyped } from '../google/spreadsheet';
import type { GoogleState } from '../google/state';
import { ArmedFaults } from './armed-faults';
import { CallCounter } from './call-counter';
import { clockEvent } from './clock-event';
import type { ClockState } from './clock-state';
import { dueTrigger, rearm } from './due-trigger';
import { ExecutionLog } from './execution-log';
import { ExecutionRunner, type OngoingRun, type RunResult } from './execution-runner';
import { LockTable } from './lock-table';
import type { MeterReport } from './meter';
import { newState, type AccountPlan } from './new-state';
import { RespondentDesk } from './respondent-desk';
import { RunQueue, type QueuedRun } from './run-queue';
import { RunningRuns } from './running-runs';
import type { LogLine } from './script-console';
import type { ExecutionPlan } from './script-execution';
import { SeededRandom } from './seeded-random';
import { blankEvent, submitEvent } from './submit-event';
import type { Dialog, DialogAnswer, Manifest, Menu, MenuItem, Surroundings } from './surroundings';
import { countTriggerTime, hasTriggerTime } from './trigger-minutes';
import type { Fault, Respondent, SubmitOutcome, Workspace } from './workspace';

/** What a workspace is opened with. */
export interface WorldOptions extends Omit<AccountPlan, 'timeZone'> {
  /** Source text of the bundle, run unchanged. */
  readonly bundle: string;
  readonly manifest: Manifest;
  /** By name, with or without `.html`. */
  readonly htmlFiles?: Readonly<Record<string, string>>;
  /** A new context for every run, as on Google (default); false is quicker for long simulations. */
  readonly freshContext?: boolean;
  /** State to resume; `clock` belongs to it, and without it the clock starts at `start`. */
  readonly state?: GoogleState;
  readonly clock?: ClockState;
  /** Calls after `Form.setDestination` before the linked tab is there; default 0. */
  readonly linkDelayCalls?: number;
}

const withoutExtension = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name.replace(/\.html$/u, ''), text]));

/** State and clock to begin with: given, or those of a new account. A resumed state without clock binds to its first book. */
const beginning = (options: WorldOptions): { state: GoogleState; clock: ClockState } => {
  const fresh = newState({ ...options, timeZone: options.manifest.timeZone });
  if (options.state === undefined) return fresh;
  const [boundBookId = ''] = options.state.books.keys();
  return { state: options.state, clock: options.clock ?? { ...fresh.clock, boundBookId } };
};

/** One commune's Google account on this machine: the bundle, the services and a virtual clock. */
export class World implements Workspace {
  readonly state: GoogleState;
  readonly boundBookId: string;
  /** What scripts wrote to their console, oldest first; the last 1,000 lines. */
  readonly logs: LogLine[] = [];
  readonly #random: SeededRandom;
  readonly #queue: RunQueue;
  readonly #faults: ArmedFaults;
  readonly #desk: RespondentDesk;
  readonly #surroundings: Surroundings;
  readonly #runner: ExecutionRunner;
  readonly #counter = new CallCounter();
  readonly #log = new ExecutionLog();
  readonly #running = new RunningRuns();
  #now: number;

  private constructor(options: WorldOptions, { state, clock }: { state: GoogleState; clock: ClockState }) {
    this.state = state;
    this.boundBookId = clock.boundBookId;
    this.#now = clock.now;
    this.#random = new SeededRandom(clock.random);
    this.#queue = new RunQueue(clock.queue);
    this.#faults = new ArmedFaults(clock.faults);
    this.#desk = new RespondentDesk({ state, random: this.#random, queue: this.#queue, faults: this.#faults });
    this.#surroundings = surroundingsOf(options, clock.scriptId);
    const scopes = new Set(options.manifest.oauthScopes);
    this.#runner = new ExecutionRunner({
      bundle: new Script(options.bundle, { filename: 'Code.js' }),
      ground: { state, boundBookId: clock.boundBookId, random: this.#random, counter: this.#counter, scopes },
      surroundings: this.#surroundings,
      logs: this.logs,
      freshContext: options.freshContext ?? true,
    });
  }

  /** Opens a workspace: a new account with one empty book, or the one in `options.state`. */
  static create(options: WorldOptions): World {
    // Scripts on Google see local time in the manifest's zone, whatever machine they run on.
    process.env['TZ'] = options.manifest.timeZone;
    return new World(options, beginning(options));
  }

  now(): number {
    return this.#now;
  }

  /** What has to be stored together with `state`. */
  clock(): ClockState {
    return {
      now: this.#now,
      random: this.#random.state,
      boundBookId: this.boundBookId,
      scriptId: this.#surroundings.scriptId,
      queue: [...this.#queue.runs],
      faults: [...this.#faults.all],
    };
  }

  advanceTo(instant: number, onProgress?: (now: number) => void): void {
    while (this.#step(instant)) onProgress?.(this.#now);
    this.#now = Math.max(this.#now, instant);
    onProgress?.(this.#now);
  }

  clickMenu(handler: string, user = this.state.account.owner): void {
    this.#queue.add({ at: this.#now, handler, user, cause: { kind: 'MENU' } });
  }

  run(...[handler, kind, user, argument]: Parameters<Workspace['run']>): RunResult {
    const { owner } = this.state.account;
    const identities = kind === 'WEB' ? { effectiveUser: owner, activeUser: user ?? '' } : { effectiveUser: user ?? owner, activeUser: user ?? owner };
    return this.#execute({ kind, handler, startsAt: this.#now, ...identities }, () => argument);
  }

  openBook(user: string): { title: string; items: MenuItem[] } {
    this.#surroundings.menus.length = 0;
    const plan: ExecutionPlan = { kind: 'SIMPLE', handler: 'onOpen', startsAt: this.#now, effectiveUser: user, activeUser: user };
    if (this.#runner.hasFunction('onOpen')) this.#execute(plan, openEvent);
    const [menu] = this.#surroundings.menus;
    return { title: menu?.title ?? '', items: [...(menu?.items ?? [])] };
  }

  takeDialogs(): Dialog[] {
    return this.#surroundings.dialogs.splice(0);
  }

  answerDialogs(answers: DialogAnswer[]): void {
    this.#surroundings.answers.splice(0, Number.POSITIVE_INFINITY, ...answers);
  }

  submit(formId: string, answers: Readonly<Record<number, string>>, respondent: Respondent): SubmitOutcome {
    return this.#desk.submit(formId, { answers, respondent, now: this.#now });
  }

  editResponse(formId: string, responseId: string, answers: Readonly<Record<number, string>>): void {
    this.#desk.edit(formId, responseId, { answers, now: this.#now });
  }

  typeInto(...[bookId, sheetId, row, column, text]: Parameters<Workspace['typeInto']>): void {
    const book = this.state.books.get(bookId);
    const sheet = book?.sheets.find(({ id }) => id === sheetId);
    if (book === undefined || sheet === undefined) throw new RangeError(`There is no sheet ${sheetId} in book ${bookId}`);
    writeTyped(book, sheet, row - 1, column - 1, text, this.#now);
  }

  arm(fault: Fault): void {
    const { account, triggers } = this.state;
    if (fault.fault === 'mail-quota') {
      account.mailLeftOverride = fault.left;
      account.mailWindowStart ??= this.#now;
      account.revision += 1;
    } else if (fault.fault === 'disable-triggers') {
      triggers.forEach((trigger) => (trigger.disabled = true));
    } else this.#faults.add(fault);
  }

  meter(): MeterReport {
    const executions = this.#log.records;
    return {
      executions,
      calls: this.#counter.byMember(),
      dataCalls: this.#counter.dataCalls(),
      mailRecipients: this.state.mails.reduce((sum, { to, cc, bcc }) => sum + to.length + cc.length + bcc.length, 0),
      triggerMillis: executions.reduce((sum, { trigger, virtualMillis }) => sum + (trigger ? virtualMillis : 0), 0),
    };
  }

  /** Runs what is due next, if it is due by `limit`. */
  #step(limit: number): boolean {
    const trigger = dueTrigger(this.state.triggers);
    const queuedAt = this.#queue.nextAt();
    const at = Math.min(queuedAt, trigger?.nextAt ?? Number.POSITIVE_INFINITY);
    if (at > limit || at === Number.POSITIVE_INFINITY) return false;
    this.#now = Math.max(this.#now, at);
    const queued = at === queuedAt ? this.#queue.take() : undefined;
    if (queued !== undefined) this.#runQueued(queued);
    else if (trigger !== null) this.#fire(trigger);
    return true;
  }

  #fire(trigger: NonNullable<ReturnType<typeof dueTrigger>>): void {
    const { nextAt, uid, handler, owner } = trigger;
    rearm(trigger, nextAt, () => this.#random.next());
    this.#execute({ kind: 'TRIGGER', handler, startsAt: this.#now, effectiveUser: owner, activeUser: '' }, () => clockEvent(this.#now, uid));
  }

  #runQueued({ at, handler, user, cause }: QueuedRun): void {
    const plan = { handler, startsAt: at, effectiveUser: user };
    if (cause.kind === 'MENU') this.#execute({ ...plan, kind: 'MENU', activeUser: user }, () => undefined);
    else if (cause.kind === 'BLANK') this.#execute({ ...plan, kind: 'TRIGGER', activeUser: '' }, () => blankEvent(cause.triggerUid));
    else this.#execute({ ...plan, kind: 'TRIGGER', activeUser: '' }, (run) => submitEvent(cause.notice, cause.triggerUid, run));
  }

  #execute(plan: ExecutionPlan, argument: (run: OngoingRun) => unknown): RunResult {
    const refusal = this.#refusal(plan);
    const result = refusal === null ? this.#runner.run(this.#withFaults(plan), argument) : { record: this.#runner.refuse(plan, refusal), value: undefined };
    this.#running.add(plan.effectiveUser, plan.startsAt + result.record.virtualMillis);
    if (plan.kind === 'TRIGGER') countTriggerTime(this.state.account, result.record.virtualMillis);
    this.#log.add(result.record);
    return result;
  }

  #refusal(plan: ExecutionPlan): (typeof ERROR_TEXTS)['simultaneous' | 'computerTime'] | null {
    if (!this.#running.mayStart(plan.effectiveUser, plan.startsAt)) return ERROR_TEXTS.simultaneous;
    return plan.kind === 'TRIGGER' && !hasTriggerTime(this.state.account, plan.startsAt) ? ERROR_TEXTS.computerTime : null;
  }

  #withFaults(plan: ExecutionPlan): ExecutionPlan {
    const faults = this.#faults.takeForRun();
    if (faults.length === 0) return plan;
    const callOf = (name: Fault['fault']): number | undefined => faults.find(({ fault }) => fault === name)?.call;
    return { ...plan, killAt: callOf('kill'), errorAt: callOf('service-error') };
  }
}

const surroundingsOf = (options: WorldOptions, scriptId: string): Surroundings => ({
  scriptId,
  manifest: options.manifest,
  htmlFiles: withoutExtension(options.htmlFiles ?? {}),
  locks: new LockTable(),
  cache: new Map(),
  dialogs: [],
  answers: [],
  menus: new Array<Menu>(),
  linkDelayCalls: options.linkDelayCalls ?? 0,
});

const openEvent = ({ execution, services }: OngoingRun): object => {
  const source = execution.quietly(() => services.spreadsheetApp().getActiveSpreadsheet());
  return { authMode: AUTH_MODE.LIMITED, source };
};
