import { inOrderOfTime, type PlacedEvent } from '../file/cross-checks';
import type { EventOf, ScenarioEvent } from '../file/event-schema';
import type { Scenario } from '../file/schema';
import type { Fault, Workspace } from '../../runtime/workspace';
import type { Sending } from '../report/submission-figures';
import { AgencyDesk } from './agency-desk';
import { OrderClerk } from './order-clerk';
import { RegistryClerk } from './registry-clerk';
import { ReviewClerk } from './review-clerk';
import { installOn } from './install';
import { StrayHands } from './stray-hands';
import { TabDesk } from './tab-desk';
import { VillageForms } from './village-forms';

/** What remains of a played scenario: the world, and what was sent into it. */
export interface Played {
  readonly world: Workspace;
  readonly sendings: readonly Sending[];
  /** What an event found nothing to act on, for people. */
  readonly notes: readonly string[];
}

/** Told how far the virtual clock has come: 0 to 1. */
export type Progress = (part: number) => void;

type Answers = Readonly<Record<string, string | undefined>>;

/** People around one workspace, who do what the events say. */
class Player {
  readonly sendings: Sending[] = [];
  readonly notes: string[] = [];
  private readonly desk: TabDesk;
  private readonly forms: VillageForms;
  private readonly registry: RegistryClerk;
  private readonly review: ReviewClerk;
  private readonly hands: StrayHands;
  private readonly agencies: AgencyDesk;
  private readonly orders: OrderClerk;
  private readonly answers = new Map<number, Answers>();

  constructor(readonly world: Workspace, private readonly scenario: Scenario) {
    this.desk = new TabDesk(world);
    this.forms = new VillageForms(world, this.desk);
    this.registry = new RegistryClerk(this.desk);
    this.review = new ReviewClerk(this.desk);
    this.hands = new StrayHands(world, this.forms);
    this.agencies = new AgencyDesk(world, this.desk);
    this.orders = new OrderClerk(world, this.desk);
  }

  install(): void {
    installOn(this.world, () => this.registry.fill(this.scenario));
  }

  happen({ index, event }: PlacedEvent): void {
    switch (event.do) {
      case 'submit':
        return this.submit(event, index);
      case 'edit':
        return this.edit(event, index);
      case 'verdict':
        return this.note(this.decided(event), `events[${index}]: báo cáo này không chờ xử lý`);
      case 'answer':
        return this.note(this.agencies.answer(event), `events[${index}]: cơ quan chưa có thư đôn đốc nào`);
      default:
        return this.arrange(event);
    }
  }

  private arrange(event: Exclude<ScenarioEvent, { do: 'submit' | 'edit' | 'verdict' | 'answer' }>): void {
    switch (event.do) {
      case 'fault':
        return this.world.arm(faultOf(event));
      case 'eligible':
        return this.registry.eligible(event);
      case 'merge':
        this.registry.merge(event);
        return this.world.clickMenu('setUp');
      case 'duty':
        return this.registry.duty(event);
      case 'setting':
        return this.registry.setting(event.key, event.value);
      case 'hand':
        return this.hands.act(event);
      case 'menu':
        return this.world.clickMenu(event.item);
      default:
        return this.orders.carryOut(event);
    }
  }

  private submit(event: EventOf<'submit'>, index: number): void {
    this.answers.set(index, event.answers);
    const formId = this.forms.formId(event.village);
    const outcome = formId === null ? null : this.world.submit(formId, this.forms.answersByItem(formId, event.answers), { email: event.from, validate: false });
    const responseId = outcome?.kind === 'RECORDED' ? outcome.responseId : null;
    this.note(responseId !== null, `events[${index}]: biểu mẫu của thôn ${event.village} không nhận câu trả lời`);
    this.sent({ event: index, village: event.village, formId: formId ?? '', responseId, asOf: event.answers.asOf ?? '' });
  }

  private edit(event: EventOf<'edit'>, index: number): void {
    const original = this.sendings.find((sending) => sending.event === event.of);
    if (original === undefined) throw new Error(`events[${index}]: chưa có câu trả lời để sửa`);
    const answers = { ...this.answers.get(event.of), ...event.answers };
    this.answers.set(event.of, answers);
    const { formId, responseId, village } = original;
    if (responseId !== null) this.world.editResponse(formId, responseId, this.forms.answersByItem(formId, answers));
    this.note(responseId !== null, `events[${index}]: không có câu trả lời để sửa`);
    this.sent({ event: index, village, formId, responseId, asOf: answers['asOf'] ?? '' });
  }

  private sent(sending: Omit<Sending, 'sentAt'>): void {
    const { formId, responseId } = sending;
    this.sendings.push({ ...sending, sentAt: responseId === null ? this.world.now() : this.forms.timeOf(formId, responseId) });
  }

  private decided(event: EventOf<'verdict'>): boolean {
    const sending = this.sendings.find((candidate) => candidate.event === event.submission);
    return sending !== undefined && this.review.decide(event, sending);
  }

  private note(went: boolean, sentence: string): void {
    if (!went) this.notes.push(sentence);
  }
}

const faultOf = (event: EventOf<'fault'>): Fault => {
  const { at: _at, do: _do, ...fault } = event;
  return fault;
};

/**
 * Plays the events of a scenario, in order of time, on a workspace that is set up for it.
 * Everything of one instant happens before the clock goes on, so that its runs overlap.
 */
export const playEventsOn = (world: Workspace, scenario: Scenario, onProgress: Progress = () => undefined): Played =>
  played(new Player(world, scenario), scenario, onProgress);

/** Plays a scenario on a new workspace to its end: set-up first, then the events. */
export const playOn = (world: Workspace, scenario: Scenario, onProgress: Progress = () => undefined): Played => {
  const player = new Player(world, scenario);
  player.install();
  return played(player, scenario, onProgress);
};

const played = (player: Player, scenario: Scenario, onProgress: Progress): Played => {
  const length = Math.max(1, scenario.end - scenario.start);
  const report = (now: number): void => onProgress(Math.min(1, Math.max(0, (now - scenario.start) / length)));
  let reached = Number.NEGATIVE_INFINITY;
  for (const placed of inOrderOfTime(scenario)) {
    if (placed.event.at > reached) player.world.advanceTo(placed.event.at, report);
    reached = placed.event.at;
    player.happen(placed);
  }
  player.world.advanceTo(scenario.end, report);
  return { world: player.world, sendings: player.sendings, notes: player.notes };
};
