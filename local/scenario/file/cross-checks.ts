import type { EventOf, ScenarioEvent } from './event-schema';
import type { Scenario } from './schema';

/** Relations between the parts of a scenario that its shape cannot say; first trouble found, or null. */
type Check = (scenario: Scenario) => string | null;

/** An event with its index in the file. */
export interface PlacedEvent {
  readonly index: number;
  readonly event: ScenarioEvent;
}

/** Events in order of time; those of one instant keep the order of the file. */
export const inOrderOfTime = (scenario: Scenario): PlacedEvent[] =>
  scenario.events
    .map((event, index) => ({ index, event }))
    .sort((a, b) => a.event.at - b.event.at || a.index - b.index);

const firstOf = <Item>(items: readonly Item[], check: (item: Item, index: number) => string | null): string | null => {
  for (const [index, item] of items.entries()) {
    const trouble = check(item, index);
    if (trouble !== null) return trouble;
  }
  return null;
};

const endsAfterStart: Check = ({ start, end }) => (end < start ? 'end: kết thúc trước khi bắt đầu (start)' : null);

const eventsInside: Check = ({ start, end, events }) =>
  firstOf(events, ({ at }, index) => {
    if (at < start) return `events[${index}].at: trước khi bắt đầu (start)`;
    return at > end ? `events[${index}].at: sau khi kết thúc (end)` : null;
  });

const villageIdsOnce: Check = ({ villages }) => {
  const seen = new Set<string>();
  return firstOf(villages, ({ id }, index) => {
    if (seen.has(id)) return `villages[${index}].id: mã thôn ${id} bị trùng`;
    seen.add(id);
    return null;
  });
};

const mentionedVillages = (event: ScenarioEvent): [string, string][] => {
  switch (event.do) {
    case 'submit':
    case 'eligible':
    case 'rename':
    case 'split':
    case 'hand':
      return [['village', event.village]];
    case 'edit':
      return event.village === undefined ? [] : [['village', event.village]];
    case 'import':
      return event.rows.map(({ village }, at) => [`rows[${at}].village`, village]);
    case 'merge':
      return event.villages.map((id, at) => [`villages[${at}]`, id]);
    default:
      return [];
  }
};

const mergeTrouble = (event: EventOf<'merge'>, known: Set<string>, place: string): string | null => {
  if (known.has(event.into.id)) return `${place}.into.id: mã thôn ${event.into.id} đã dùng`;
  if (new Set(event.villages).size < event.villages.length) return `${place}.villages: một thôn bị kể hai lần`;
  known.add(event.into.id);
  return null;
};

const splitTrouble = (event: EventOf<'split'>, known: Set<string>, place: string): string | null =>
  firstOf(event.into, ({ id }, at) => {
    if (known.has(id)) return `${place}.into[${at}].id: mã thôn ${id} đã dùng`;
    known.add(id);
    return null;
  });

const villagesKnown: Check = (scenario) => {
  const known = new Set(scenario.villages.map(({ id }) => id));
  return firstOf(inOrderOfTime(scenario), ({ index, event }) => {
    const place = `events[${index}]`;
    const unknown = mentionedVillages(event).find(([, id]) => !known.has(id));
    if (unknown !== undefined) return `${place}.${unknown[0]}: không có thôn ${unknown[1]}`;
    if (event.do === 'split') return splitTrouble(event, known, place);
    return event.do === 'merge' ? mergeTrouble(event, known, place) : null;
  });
};

const editTrouble = (event: EventOf<'edit'>, earlier: ReadonlyMap<number, ScenarioEvent>): string | null => {
  const target = earlier.get(event.of);
  if (target?.do !== 'submit') return `of: events[${event.of}] không phải là lần gửi (submit) trước đó`;
  const sameVillage = event.village === undefined || event.village === target.village;
  return sameVillage ? null : `village: events[${event.of}] là của thôn ${target.village}`;
};

const verdictTrouble = (event: EventOf<'verdict'>, earlier: ReadonlyMap<number, ScenarioEvent>): string | null => {
  const target = earlier.get(event.submission);
  return target?.do === 'submit' || target?.do === 'edit'
    ? null
    : `submission: events[${event.submission}] không phải là lần gửi (submit) trước đó`;
};

const referencesEarlier: Check = (scenario) => {
  const earlier = new Map<number, ScenarioEvent>();
  return firstOf(inOrderOfTime(scenario), ({ index, event }) => {
    const edit = event.do === 'edit' ? editTrouble(event, earlier) : null;
    const trouble = event.do === 'verdict' ? verdictTrouble(event, earlier) : edit;
    earlier.set(index, event);
    return trouble === null ? null : `events[${index}].${trouble}`;
  });
};

const CHECKS: readonly Check[] = [endsAfterStart, villageIdsOnce, eventsInside, villagesKnown, referencesEarlier];

/** The first contradiction in a scenario as «place: sentence», or null. */
export const crossCheck = (scenario: Scenario): string | null => firstOf(CHECKS, (check) => check(scenario));
