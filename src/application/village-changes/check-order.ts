import { addDays } from '../../domain/calendar/day';
import { isInForce, type Village } from '../../domain/registry/village';
import type { ChangeOutcome } from '../../domain/roster/change-outcome';
import { suggestedFor } from '../../domain/roster/same-names';
import { PLAIN_ID, textOf } from '../tables/cells';
import type { ChangeOrder } from './change-order';

/** Why an order cannot be carried out as it is typed; null when it can. */
export const faultOf = (order: ChangeOrder, villages: readonly Village[]): ChangeOutcome | null => {
  if (order.kind === null) return { code: 'UNKNOWN_KIND', given: order.given };
  if (order.from === null) return { code: 'BAD_DAY', given: order.rows.map((row) => textOf(row, 'from')).find((text) => text !== '') ?? '' };
  return unknownVillage(order, villages) ?? notInForce(order, villages) ?? tooFew(order) ?? newNameFault(order) ?? newIdFault(order, villages);
};

/** Names only ever suggest: an order names ids. */
const unknownVillage = (order: ChangeOrder, villages: readonly Village[]): ChangeOutcome | null => {
  const given = order.villages.find((id) => !villages.some((village) => village.id === id));
  if (given !== undefined) return { code: 'UNKNOWN_VILLAGE', given, suggestions: suggestedFor(given, villages).map(({ id }) => id) };
  return order.villages.length === 0 ? { code: 'UNKNOWN_VILLAGE', given: '', suggestions: [] } : null;
};

const notInForce = (order: ChangeOrder, villages: readonly Village[]): ChangeOutcome | null => {
  const day = addDays(order.from ?? '', order.kind === 'RENAME' ? 0 : -1);
  const ended = villages.find((village) => order.villages.includes(village.id) && !(isInForce(village, day) && village.mergedInto === null));
  return ended === undefined ? null : { code: 'NOT_IN_FORCE', villageId: ended.id, day };
};

const tooFew = ({ kind, villages, rows }: ChangeOrder): ChangeOutcome | null =>
  (kind === 'MERGE' && villages.length < 2) || (kind === 'SPLIT' && rows.length < 2) ? { code: 'TOO_FEW' } : null;

const newNameFault = ({ rows }: ChangeOrder): ChangeOutcome | null =>
  rows.some((row) => textOf(row, 'newName') === '') ? { code: 'NO_NAME' } : null;

const newIdFault = ({ kind, rows }: ChangeOrder, villages: readonly Village[]): ChangeOutcome | null => {
  if (kind === 'RENAME') return null;
  const ids = rows.map((row) => textOf(row, 'newId'));
  const bad = ids.find((id) => !PLAIN_ID.test(id));
  if (bad !== undefined) return { code: 'BAD_ID', given: bad };
  const taken = ids.find((id, at) => villages.some((village) => village.id === id) || ids.indexOf(id) !== at);
  return taken === undefined ? null : { code: 'ID_TAKEN', given: taken };
};
