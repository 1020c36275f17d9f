import type { HandAct } from '../scenario/file/hand-acts';
import { isoInVietnam } from '../scenario/instants';
import { Dice } from './dice';
import { randomAnswers, randomFault } from './random-event';
import { CALM, FIRST_EVENT, LAST_EVENT, SMALL_COMMUNE, VILLAGE_IDS } from './small-commune';

/** An event as it stands in a scenario file. */
export type FileEvent = Readonly<Record<string, unknown>> & { readonly at: string; readonly do: string };

/** A scenario file. */
export interface ScenarioFile {
  readonly name: string;
  readonly events: readonly FileEvent[];
}

const MINUTE = 60_000;
/** Longest pause before an edit that follows its answer at once: some fall into the second of sending, before or after a run has read it. */
const QUICK_EDIT = 2_000;
/** Events of one schedule. */
const FEWEST = 5;
const MOST = 18;

/** How often each kind happens. */
const KINDS = [
  ...Array<Kind>(9).fill('submit'), ...Array<Kind>(6).fill('fault'), ...Array<Kind>(2).fill('edit'),
  ...Array<Kind>(2).fill('verdict'), 'setting', 'menu', 'answer', 'hand',
] as const;
type Kind = 'submit' | 'fault' | 'edit' | 'verdict' | 'setting' | 'menu' | 'answer' | 'hand';

/** What leaves no trace once set-up was clicked; text over an answer stays, as it should. */
const HARMLESS_ACTS = ['rename-tab', 'move-tab', 'delete-header', 'sort-ledger', 'delete-master'] as const satisfies readonly HandAct[];

class Schedule {
  readonly events: FileEvent[] = [];
  private now = FIRST_EVENT;
  private readonly sent: number[] = [];

  constructor(private readonly dice: Dice) {}

  /** One more event. */
  add(): void {
    this.now = Math.min(LAST_EVENT, this.now + this.pause());
    const event = this.eventOf(this.dice.oneOf(KINDS));
    if (event === null) return;
    if (event.do === 'submit') this.sent.push(this.events.length);
    this.events.push({ at: isoInVietnam(this.now), ...event });
  }

  /** None, so that runs begin together; moments, so that they overlap; or long enough for every run to end. */
  private pause(): number {
    if (this.dice.chance(0.5)) return 0;
    return this.dice.chance(0.25) ? this.dice.between(0, 3_000) : this.dice.between(7 * MINUTE, 20 * MINUTE);
  }

  private eventOf(kind: Kind): { readonly do: Kind } & Readonly<Record<string, unknown>> | null {
    const { dice } = this;
    switch (kind) {
      case 'submit':
        return this.submission();
      case 'fault':
        return { do: 'fault', ...randomFault(dice) };
      case 'edit':
        return this.edit();
      case 'verdict':
        return this.sent.length === 0 ? null : { do: 'verdict', submission: dice.oneOf(this.sent), verdict: dice.oneOf(['Duyệt', 'Trả lại']), reason: 'đã gọi' };
      case 'setting':
        return { do: 'setting', ...dice.oneOf([{ key: 'riskPoints', value: dice.between(1, 9) }, { key: 'minCoverage', value: dice.between(10, 90) }, { key: 'fireAfter', value: 1 }]) };
      case 'menu':
        return { do: 'menu', item: dice.oneOf(['recompute', 'sweep', 'setUp', 'checkLedger', 'checkHealth', 'previewMail']) };
      case 'hand':
        return { do: 'hand', act: dice.oneOf(HARMLESS_ACTS), village: dice.oneOf(VILLAGE_IDS) };
      case 'answer':
        return { do: 'answer', agency: dice.oneOf(['CONG_AN_XA', 'PHONG_VHXH', 'TRAM_Y_TE']), answer: dice.oneOf(['đã nhận', 'số liệu sai', 'cần hỗ trợ']), text: 'xin xem lại' };
    }
  }

  private edit(): { readonly do: 'edit' } & Readonly<Record<string, unknown>> | null {
    if (this.sent.length === 0) return null;
    this.now += this.dice.between(0, QUICK_EDIT);
    return { do: 'edit', of: this.dice.oneOf(this.sent), answers: randomAnswers(this.dice) };
  }

  private submission(): { readonly do: 'submit' } & Readonly<Record<string, unknown>> {
    const village = this.dice.oneOf(VILLAGE_IDS);
    const from = this.dice.chance(0.1) ? 'nguoi.la@example.vn' : `${village.toLowerCase()}@example.vn`;
    return { do: 'submit', village, from, answers: randomAnswers(this.dice) };
  }
}

/** The schedule of a seed: an hour and a quarter with a closing in them, then calm. */
export const scheduleOf = (seed: number): ScenarioFile => {
  const dice = new Dice(seed);
  const schedule = new Schedule(dice);
  for (let left = dice.between(FEWEST, MOST); left > 0; left -= 1) schedule.add();
  return { name: `thăm dò, số ${seed}`, ...SMALL_COMMUNE, events: [...schedule.events, ...CALM] };
};
