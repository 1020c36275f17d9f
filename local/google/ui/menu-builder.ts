import type { Execution } from '../../runtime/execution';
import type { MenuItem } from '../../runtime/surroundings';
import { serve } from '../served';

/** Menus by builder, so that a submenu can be read when it is added to another. */
const itemsOf = new WeakMap<object, { caption: string; items: MenuItem[] }>();

/** Menu: items are called by the names of global functions. */
export class MenuBuilder {
  readonly #execution: Execution;
  readonly #items: MenuItem[] = [];
  readonly #show: (items: readonly MenuItem[]) => void;

  constructor(execution: Execution, caption: string, show: (items: readonly MenuItem[]) => void) {
    this.#execution = execution;
    this.#show = show;
    itemsOf.set(serve('Menu', this), { caption, items: this.#items });
  }

  addItem(caption: string, functionName: string): this {
    return this.#add('Menu.addItem', [{ caption, handler: functionName }]);
  }

  addSeparator(): this {
    return this.#add('Menu.addSeparator', ['SEPARATOR']);
  }

  /** The items of the other menu, each under its caption: local menus have one level. */
  addSubMenu(menu: MenuBuilder): this {
    const { caption, items } = itemsOf.get(menu) ?? { caption: '', items: [] };
    const named = items.map((item) => (item === 'SEPARATOR' ? item : { ...item, caption: `${caption} › ${item.caption}` }));
    return this.#add('Menu.addSubMenu', named);
  }

  addToUi(): void {
    this.#execution.call('Menu.addToUi', 'HANDLE', () => this.#show([...this.#items]));
  }

  #add(member: string, items: readonly MenuItem[]): this {
    this.#execution.call(member, 'FREE', () => this.#items.push(...items));
    return serve('Menu', this);
  }
}
