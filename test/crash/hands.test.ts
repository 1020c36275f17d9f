import type { SheetState } from '../../local/google/state';
import { COLUMNS } from '../../src/application/tables/columns';
import { LIVE, sendReport } from './support/situations';
import { settle } from './support/aftermath';
import { partsThatDiffer } from './support/disturbed';
import { outcomeOf, type Outcome } from './support/outcome';
import { smallCommune } from './support/small-commune';
import type { Commune } from '../adapters/support/installed';

jest.setTimeout(60_000);

const changed = (sheet: SheetState): void => void (sheet.revision += 1);

const moveFirst = (commune: Commune, sheet: SheetState): void => {
  const { sheets } = commune.operations;
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.unshift(sheet);
};

const sortBackwards = (sheet: SheetState): void => {
  const [header = [], ...rows] = sheet.rows;
  const filled = rows.filter((row) => row.some((cell) => cell !== undefined && cell.value !== ''));
  sheet.rows = [header, ...filled.reverse()];
  changed(sheet);
};

/** What people do to the books between two reports. */
const HANDS: readonly { readonly name: string; readonly act: (commune: Commune) => void }[] = [
  { name: 'a linked tab renamed', act: (commune) => void (commune.linked('QN-03').title = 'Thôn tôi') },
  { name: 'a linked tab moved to the front', act: (commune) => moveFirst(commune, commune.linked('QN-03')) },
  { name: 'a linked tab shown', act: (commune) => void (commune.linked('QN-01').hidden = false) },
  { name: 'the ledger renamed', act: (commune) => void (commune.tab(commune.operations, 'ledger').title = 'Sổ cũ') },
  { name: 'the ledger moved to the front', act: (commune) => moveFirst(commune, commune.tab(commune.operations, 'ledger')) },
  { name: 'the ledger sorted', act: (commune) => sortBackwards(commune.tab(commune.operations, 'ledger')) },
  { name: 'the header of a fixed ledger column deleted', act: (commune) => commune.world.typeInto(commune.operations.id, commune.tab(commune.operations, 'ledger').id, 1, 3, '') },
  { name: 'the master sheet deleted', act: (commune) => void (commune.master.trashed = true) },
  { name: 'a tab of the master sheet deleted', act: (commune) => void commune.master.sheets.splice(1, 1) },
  { name: 'triggers switched off for an hour', act: (commune) => commune.world.arm({ fault: 'disable-triggers' }) },
  { name: 'mail quota used up and back', act: (commune) => ['0', '90'].forEach((left) => commune.world.arm({ fault: 'mail-quota', left: Number(left) })) },
];

const lived = (act: (commune: Commune) => void): Commune => {
  const commune = smallCommune();
  sendReport(commune, 'QN-01');
  sendReport(commune, 'QN-02');
  commune.world.advanceTo(LIVE - 5_000);
  act(commune);
  sendReport(commune, 'QN-03');
  commune.world.advanceTo(LIVE + 20_000);
  commune.world.run('setUp', 'MENU');
  settle(commune, LIVE);
  return commune;
};

/** Where a row stands in the ledger means nothing. */
const inSomeOrder = (outcome: Outcome): Outcome => ({ ...outcome, ledger: [...outcome.ledger].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) });

describe('hands in the books', () => {
  let calm: Outcome;

  beforeAll(() => {
    calm = outcomeOf(lived(() => undefined));
  });

  test('untouched books, hold three reports', () => {
    expect(calm.ledger).toHaveLength(3);
  });

  test.each(HANDS)('$name, changes nothing once set-up was clicked', ({ act }) => {
    expect(partsThatDiffer(inSomeOrder(calm), inSomeOrder(outcomeOf(lived(act))))).toEqual([]);
  });

  test('a row of a linked tab deleted, leaves the ledger as it was', () => {
    const end = outcomeOf(lived((commune) => {
      const sheet = commune.linked('QN-01');
      sheet.rows.splice(1, 1);
      changed(sheet);
    }));
    expect(end.ledger).toEqual(calm.ledger);
  });

  test('text typed over a figure of the ledger, is no figure and breaks the chain where it stands', () => {
    const commune = lived((live) => {
      const ledger = live.tab(live.operations, 'ledger');
      live.world.typeInto(live.operations.id, ledger.id, 2, COLUMNS.ledger.length + 1, 'khoảng 420');
    });
    expect(outcomeOf(commune).brokenLink).toBe(0);
  });

  test('a clock that jumps three days ahead, takes in what was sent before', () => {
    const commune = smallCommune();
    commune.world.arm({ fault: 'lose-event' });
    sendReport(commune, 'QN-01');
    commune.world.state.triggers.forEach((trigger) => (trigger.nextAt = trigger.nextAt === null ? null : trigger.nextAt + 3 * 86_400_000));
    commune.world.advanceTo(LIVE + 3 * 86_400_000 + 3_600_000);
    expect(commune.desk.rows('ledger')).toHaveLength(1);
  });

  test('a question’s header deleted in a linked tab, loses no answer once set-up was clicked', () => {
    const end = outcomeOf(lived((commune) => commune.world.typeInto(commune.operations.id, commune.linked('QN-03').id, 1, 4, '')));
    expect(end.ledger).toEqual(calm.ledger);
  });
});
