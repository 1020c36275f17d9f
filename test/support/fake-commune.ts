import { CONFIG_REQUESTS, readConfig } from '../../src/application/config';
import { takeIn, type TakeInOutcome } from '../../src/application/intake/take-in';
import { SWEEP, type Wake } from '../../src/application/intake/wake';
import { MEMORY_KEYS } from '../../src/application/memory';
import type { Scalar, Services } from '../../src/application/ports';
import { readLedger, type LedgerRow } from '../../src/application/tables/ledger-table';
import { readOutbox, type PlacedLine } from '../../src/application/tables/outbox-table';
import { SCHEMA } from '../../src/application/upgrade/upgrade';
import { startOfDay } from '../../src/domain/calendar/day';
import type { Registry } from '../../src/domain/registry/registry';
import { LETTERS } from '../../src/entry/wiring';
import { FakeGate } from './fake-gate';
import { FakeLock } from './fake-lock';
import { FakeMailer } from './fake-mailer';
import { FakeMaster } from './fake-master';
import { FakeMemory } from './fake-memory';
import { FakeOperationsBook, type LinkedTab } from './fake-operations-book';
import { agencyRows, criterionRows, denominatorRows, holidayRows, settingRows, villageRow } from './registry-rows';

/** Instant of a clock time in Việt Nam. */
export const at = (day: string, hour = 12, minute = 0): number => startOfDay(day) + (hour * 60 + minute) * 60_000;

export interface CommuneOptions {
  readonly villages?: readonly string[];
  readonly settings?: Readonly<Record<string, Scalar>>;
  /** Reporters of every village; '' = whoever has the link. */
  readonly reporters?: string;
}

type Typed = Readonly<Record<string, Scalar>>;

/** A commune after set-up, on fakes of all ports; the clock stands on a Tuesday morning until moved. */
export class FakeCommune {
  readonly gate = new FakeGate();
  readonly book = new FakeOperationsBook(this.gate);
  readonly master = new FakeMaster(this.gate);
  readonly lock = new FakeLock();
  readonly memory = new FakeMemory(this.gate);
  readonly mailer = new FakeMailer(this.gate);
  now = at('2026-09-01', 8);
  readonly services: Services = {
    now: () => this.now, book: this.book, master: this.master, lock: this.lock, memory: this.memory, mailer: this.mailer, letters: LETTERS,
    closeForm: (village) => this.closed.push(village.id),
  };
  /** Villages whose form was closed. */
  readonly closed: string[] = [];

  constructor({ villages = ['QN-01', 'QN-02'], settings = {}, reporters = '' }: CommuneOptions = {}) {
    this.book.type('settings', ...settingRows({ baselineDate: '2026-08-31', ...settings }));
    this.book.type('criteria', ...criterionRows());
    this.book.type('agencies', ...agencyRows());
    this.book.type('holidays', ...holidayRows());
    this.book.type('villages', ...villages.map((id) => villageRow(id, { reporters })));
    this.book.type('denominators', ...villages.flatMap((id) => denominatorRows(id)));
    villages.forEach((id) => this.book.linked.set(id, { header: this.header(), rows: [] }));
    this.memory.values.set(MEMORY_KEYS.setUp, 'DONE');
    this.memory.values.set(MEMORY_KEYS.schema, String(SCHEMA));
    this.memory.values.set(MEMORY_KEYS.closing, '2026-W35');
    this.memory.values.set(MEMORY_KEYS.masterUrl, 'https://sheets.test/master');
    this.memory.values.set(MEMORY_KEYS.watermarks, JSON.stringify(Object.fromEntries(villages.map((id) => [id, 1]))));
  }

  get registry(): Registry {
    return readConfig({ tables: Object.fromEntries(CONFIG_REQUESTS.map((request) => 'tab' in request ? [request.tab, this.book.rows(request.tab)] : [])), linked: [] }, null).registry;
  }

  get ledger(): LedgerRow[] {
    return readLedger(this.book.rows('ledger'));
  }

  get outbox(): PlacedLine[] {
    return readOutbox(this.book.rows('outbox'));
  }

  /** A village sends its form now; keys as in the form, plus `email`. */
  send(villageId: string, answers: Typed): void {
    this.linked(villageId).rows.push(this.cells(answers));
  }

  /** The respondent edits an answer: new time and content in the old place. */
  edit(villageId: string, index: number, answers: Typed): void {
    this.linked(villageId).rows[index] = this.cells(answers);
  }

  /** One run; a run that died before left its lock to Google's care. */
  run(wake: Wake = SWEEP): TakeInOutcome {
    this.lock.held = false;
    return takeIn(this.services, wake);
  }

  linked(villageId: string): LinkedTab {
    const tab = this.book.linked.get(villageId);
    if (tab === undefined) throw new Error(`no linked tab of ${villageId}`);
    return tab;
  }

  private header(): string[] {
    return ['Dấu thời gian', ...Object.values(LETTERS.itemTitles(this.registry)), 'Địa chỉ email'];
  }

  private cells(answers: Typed): Scalar[] {
    const keys = Object.keys(LETTERS.itemTitles(this.registry));
    return [serialOf(this.now), ...keys.map((key) => answers[key] ?? ''), answers['email'] ?? ''];
  }
}

/** Serial day of an instant as a linked tab holds it, to the second. */
export const serialOf = (instant: number): number => (Math.floor(instant / 1000) + 7 * 3600) / 86_400 + 25_569;

/** A run that was woken for a village. */
export const wakeFor = (villageId: string): Wake => ({ force: false, villageHint: () => villageId });
