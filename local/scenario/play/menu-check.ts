import type { Workspace } from '../../runtime/workspace';
import type { Scenario } from '../file/schema';

/** A menu event that names no item of the menu, as «place: sentence», or null. */
export const menuTrouble = (scenario: Scenario, open: () => Workspace): string | null => {
  if (!scenario.events.some((event) => event.do === 'menu')) return null;
  const world = open();
  const items = world.openBook(world.state.account.owner).items;
  const handlers = new Set(items.map((item) => (item === 'SEPARATOR' ? '' : item.handler)));
  const index = scenario.events.findIndex((event) => event.do === 'menu' && !handlers.has(event.item));
  const event = scenario.events[index];
  return event?.do === 'menu' ? `events[${index}].item: không có mục trình đơn ${event.item}` : null;
};
