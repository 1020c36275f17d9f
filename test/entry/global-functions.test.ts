import { DIALOGS, MENU_ITEMS, MENU_TITLE } from '../../src/text/dialogs';
import { installed, newCommune, OWNER, type Commune } from '../adapters/support/installed';

const dialogAfter = (commune: Commune, item: string): string => {
  commune.world.takeDialogs();
  commune.click(item);
  return commune.world.takeDialogs().map(({ text }) => text).join('\n');
};

/** Work that takes a while and asks nothing first. */
const LONG = [
  'setUp', 'recompute', 'sweep', 'carryVerdicts', 'checkLedger', 'checkHealth', 'previewMail', 'applyVillageChanges', 'importFigures', 'previewImport', 'undoImport', 'backUp', 'showPastDay',
] as const;

describe('global functions', () => {
  it('onOpen: the book opened, shows the menu', () => {
    const { title, items } = installed().world.openBook(OWNER);
    expect([title, items.flatMap((item) => (item === 'SEPARATOR' ? [] : [item.handler]))]).toEqual([MENU_TITLE, Object.keys(MENU_ITEMS)]);
  });

  it('setUp: no village yet, asks for the list', () => {
    expect(dialogAfter(newCommune(), 'setUp')).toContain('Danh mục thôn');
  });

  it('setUp: done, names the master sheet', () => {
    expect(dialogAfter(installed(), 'setUp')).toContain('https://docs.google.com/spreadsheets');
  });

  it('recompute: asked by a person, says it is done', () => {
    expect(dialogAfter(installed(), 'recompute')).toBe('Đã tính lại bảng tổng hợp.');
  });

  it('onOpen: not set up yet, what comes first stays until it is closed', () => {
    const { world } = newCommune();
    world.openBook(OWNER);
    expect(world.takeDialogs().map(({ text }) => text)).toEqual([DIALOGS.firstRun]);
  });

  it.each(LONG)('%s: asked by a person, says at once that it has begun', (item) => {
    const commune = installed();
    commune.world.takeNotices();
    commune.click(item);
    expect(commune.world.takeNotices().map(({ text }) => text)).toEqual([expect.stringContaining(`«${MENU_ITEMS[item]}»`)]);
  });

  it('sweep: started by its trigger, says nothing in the corner', () => {
    const commune = installed();
    commune.world.takeNotices();
    commune.pass(20);
    expect(commune.world.takeNotices()).toEqual([]);
  });

  it('checkHealth: an agency without mailbox, is named', () => {
    const commune = installed();
    const [row] = commune.desk.rows('agencies');
    commune.desk.update('agencies', row?.row ?? 2, { mailbox: '' });
    expect(dialogAfter(commune, 'checkHealth')).toContain('Công an xã');
  });

  it('previewMail: nothing waits, says so', () => {
    expect(dialogAfter(installed(), 'previewMail')).toContain('không có thư');
  });

  it('onReport: a service error, is in the journal and the run counts as failed', () => {
    const commune = installed();
    commune.world.arm({ fault: 'service-error', call: 7 });
    commune.send('QN-01', { VNEID_L2: '520' });
    const outcomes = commune.world.meter().executions.filter(({ handler }) => handler === 'onReport').map(({ outcome }) => outcome);
    expect([outcomes, commune.desk.rows('journal')[0]?.cells['what']]).toEqual([['FAILED'], 'onReport']);
  });

  it('sweep: after a failed run, takes in what was left', () => {
    const commune = installed();
    commune.world.arm({ fault: 'kill', call: 6 });
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.pass(11);
    expect(commune.desk.rows('ledger')).toHaveLength(1);
  });

  it('onReport: an edited answer, is taken in without waiting for the next day', () => {
    const commune = installed();
    commune.pass(24 * 60);
    commune.send('QN-02', { VNEID_L2: '300' });
    commune.send('QN-02', { DIGITAL_SKILLS: '5' });
    const form = commune.form('QN-02');
    commune.world.editResponse(form.id, form.responses[0]?.id ?? '', commune.forms.answersByItem(form.id, { VNEID_L2: '310' }));
    commune.pass(2);
    expect(commune.desk.rows('ledger').map(({ cells }) => cells['VNEID_L2'])).toContain(310);
  });

  it('onReport: one accepted answer, takes at most twelve service calls', () => {
    const commune = installed();
    commune.pass(24 * 60);
    commune.send('QN-01', { VNEID_L2: '520' });
    const runs = commune.world.meter().executions.filter(({ handler }) => handler === 'onReport');
    expect(runs[runs.length - 1]?.calls).toBeLessThanOrEqual(12);
  });
});
