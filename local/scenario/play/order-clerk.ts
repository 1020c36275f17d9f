import { CHANGE_WORDS } from '../../../src/text/tabs';
import { textOf } from '../../../src/application/tables/cells';
import type { Workspace } from '../../runtime/workspace';
import type { EventOf } from '../file/event-schema';
import type { TabDesk, Typed } from './tab-desk';

/** What the clerk orders in a tab and carries out by the menu. */
export type Order = EventOf<'rename' | 'split' | 'import' | 'official' | 'week' | 'milestones' | 'draw'>;

/** The clerk who changes villages, brings in earlier figures, and checks the villages' figures against others. */
export class OrderClerk {
  constructor(private readonly world: Workspace, private readonly desk: TabDesk) {}

  carryOut(event: Order): void {
    switch (event.do) {
      case 'rename':
        return this.typeAndClick('changes', [{ what: CHANGE_WORDS.RENAME, villages: event.village, newName: event.name, from: event.from }], 'applyVillageChanges');
      case 'split':
        return this.typeAndClick('changes', partsOf(event), 'applyVillageChanges');
      case 'import':
        return this.typeAndClick('imports', event.rows.map(({ village, asOf, reason, figures }) => ({ village, asOf, reason, ...figures })), 'importFigures');
      case 'draw':
        this.world.answerDialogs([{ button: 'OK', text: String(event.count) }]);
        return this.world.clickMenu('drawCalls');
      default:
        return this.type(event);
    }
  }

  private type(event: EventOf<'official' | 'week' | 'milestones'>): void {
    if (event.do === 'official') return this.desk.append('official', { criterion: event.criterion, day: event.day, count: event.count, source: event.source });
    if (event.do === 'week') return this.desk.append('weeks', { monday: event.monday, weight: event.weight, note: event.note });
    const row = this.desk.rows('criteria').find((candidate) => textOf(candidate, 'id') === event.criterion);
    if (row === undefined) throw new Error(`không có tiêu chí ${event.criterion}`);
    const points = event.points.map(({ day, percent }) => `${day}: ${String(percent).replace('.', ',')}`);
    this.desk.update('criteria', row.row, { milestones: points.join('; ') });
  }

  private typeAndClick(tab: 'changes' | 'imports', rows: readonly Readonly<Record<string, Typed>>[], item: string): void {
    for (const row of rows) this.desk.append(tab, row);
    this.world.clickMenu(item);
  }
}

const partsOf = (event: EventOf<'split'>): Record<string, Typed>[] =>
  event.into.map(({ id, name, eligible, figures }) => ({
    what: CHANGE_WORDS.SPLIT, villages: event.village, newId: id, newName: name, from: event.from, ...eligible, ...figures,
  }));
