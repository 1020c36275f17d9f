import { Script } from 'node:vm';
import { leaveRecipients } from '../google/mail/mail-quota';
import { AUTH_MODE } from '../google/script/enumerations';
import { writeTyped } from '../google/spreadsheet';
import type { GoogleState } from '../google/state';
import { ArmedFaults } from './armed-faults';
import { CallCounter } from './call-counter';
import type { ClockState } from './clock-state';
import { DueRuns } from './due-runs';
import { ExecutionLog } from './execution-log';
import type { RunResult } from './execution-record';
import type { OngoingRun } from './execution-runner';
import { LockTable } from './lock-table';
import type { MeterReport } from './meter';
import { newState, type AccountPlan } from './new-state';
import { RespondentDesk } from './respondent-desk';
import { RunQueue } from './run-queue';
import { RunRegister } from './run-register';
import type { LogLine } from './script-console';
import type { ExecutionPlan } from './script-execution';
import { SeededRandom } from './seeded-random';
import type { Dialog, DialogAnswer, Manifest, Menu, MenuItem, Surroundings } from './surroundings';
import { Timeline, type Overlap } from './timeline';
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
  readonly overlap?: Overlap;
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
  readonly #timeline: Timeline;
  readonly #counter = new CallCounter();
  readonly #log = new ExecutionLog();
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
    this.#timeline = this.#newTimeline(options, clock.boundBookId);
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

  /** What has to be stored together with `state`. Throws while runs are under way: half a run cannot be stored. */
  clock(): ClockState {
    if (!this.#timeline.isSettled) throw new Error('Executions are under way; settle the workspace before it is stored');
    return {
      now: this.#now,
      random: this.#random.state,
      boundBookId: this.boundBookId,
      scriptId: this.#surroundings.scriptId,
      queue: [...this.#queue.runs],
      faults: [...this.#faults.all],
    };
  }

  advanceTo(...[instant, onProgress, horizon = instant]: Parameters<Workspace['advanceTo']>): void {
    for (let at = this.#next(instant, horizon); at !== null; at = this.#next(instant, horizon)) {
      this.#now = Math.max(this.#now, at);
      onProgress?.(this.#now);
    }
    this.#now = Math.max(this.#now, instant);
    onProgress?.(this.#now);
  }

  settle(): void {
    this.#timeline.settle();
  }

  /** Drops the runs under way and their threads; the workspace is of no use afterwards. */
  close(): void {
    this.#timeline.close();
  }

  clickMenu(handler: string, user = this.state.account.owner): void {
    this.#queue.add({ at: this.#now, handler, user, cause: { kind: 'MENU' } });
  }

  run(...[handler, kind, user, argument]: Parameters<Workspace['run']>): RunResult {
    const { owner } = this.state.account;
    const identities = kind === 'WEB' ? { effectiveUser: owner, activeUser: user ?? '' } : { effectiveUser: user ?? owner, activeUser: user ?? owner };
    return this.#timeline.runNow({ plan: { kind, handler, startsAt: this.#now, ...identities }, argument: () => argument });
  }

  openBook(user: string): { title: string; items: MenuItem[] } {
    this.#surroundings.menus.length = 0;
    const plan: ExecutionPlan = { kind: 'SIMPLE', handler: 'onOpen', startsAt: this.#now, effectiveUser: user, activeUser: user };
    if (this.#timeline.hasFunction('onOpen')) this.#timeline.runNow({ plan, argument: openEvent });
    const [menu] = this.#surroundings.menus;
    return { title: menu?.title ?? '', items: [...(menu?.items ?? [])] };
  }

  takeDialogs(): Dialog[] {
    return this.#surroundings.dialogs.splice(0);
  }

  takeNotices(): Dialog[] {
    return this.#surroundings.notices.splice(0);
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
      leaveRecipients(account, this.#now, fault.left);
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

  #next(limit: number, horizon: number): number | null {
    return this.#timeline.next(limit, { now: this.#now, horizon });
  }

  #newTimeline(options: WorldOptions, boundBookId: string): Timeline {
    const { state } = this;
    const scopes = new Set(options.manifest.oauthScopes);
    return new Timeline({
      due: new DueRuns({ state, queue: this.#queue, random: this.#random }),
      register: new RunRegister({ state, faults: this.#faults, log: this.#log }),
      runs: {
        source: options.bundle,
        bundle: new Script(options.bundle, { filename: 'Code.js' }),
        ground: { state, boundBookId, random: this.#random, counter: this.#counter, scopes },
        surroundings: this.#surroundings,
        logs: this.logs,
        freshContext: options.freshContext ?? true,
      },
      overlap: options.overlap ?? 'WHEN_NEEDED',
    });
  }
}

const surroundingsOf = (options: WorldOptions, scriptId: string): Surroundings => ({
  scriptId,
  manifest: options.manifest,
  htmlFiles: withoutExtension(options.htmlFiles ?? {}),
  locks: new LockTable(),
  cache: new Map(),
  dialogs: [],
  notices: [],
  answers: [],
  menus: new Array<Menu>(),
  linkDelayCalls: options.linkDelayCalls ?? 0,
});

const openEvent = ({ execution, services }: OngoingRun): object => {
  const source = execution.quietly(() => services.spreadsheetApp().getActiveSpreadsheet());
  return { authMode: AUTH_MODE.LIMITED, source };
};
