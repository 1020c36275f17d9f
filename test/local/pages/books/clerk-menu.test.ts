import type { Hono } from 'hono';
import { createPages } from '../../../../local/pages/app';
import { Desk } from '../../../../local/pages/desk';
import { COLUMNS, type TabId } from '../../../../src/application/tables/columns';
import { installed, type Commune } from '../../../adapters/support/installed';

/** A clerk who works in the local pages alone, on the real program. */
const SITE = 'http://127.0.0.1:8143';

class PageClerk {
  private readonly app: Hono;

  constructor(readonly commune: Commune) {
    this.app = createPages(new Desk(commune.world, () => undefined));
  }

  /** Chooses an item of the menu; gives the page that follows. */
  async choose(handler: string, answer = ''): Promise<string> {
    const path = this.path('settings');
    await this.post(`${path}/thuc-don`, { handler, answer });
    return (await this.app.request(`${SITE}${path}`)).text();
  }

  /** Types cells of a row. */
  async type(tab: TabId, row: number, cells: Readonly<Record<string, string>>): Promise<void> {
    for (const [key, text] of Object.entries(cells)) {
      const fixed = COLUMNS[tab].indexOf(key);
      const header = this.commune.tab(this.commune.operations, tab).rows[0]?.findIndex((cell) => cell?.value === key) ?? -1;
      const column = String.fromCharCode('A'.charCodeAt(0) + (fixed >= 0 ? fixed : header));
      await this.post(`${this.path(tab)}/o`, { cell: `${column}${row}`, text });
    }
  }

  private path(tab: TabId): string {
    return `/so/${this.commune.operations.id}/${this.commune.tab(this.commune.operations, tab).id}`;
  }

  private async post(path: string, fields: Record<string, string>): Promise<void> {
    await this.app.request(`${SITE}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: SITE } });
  }
}

const clerk = (): PageClerk => {
  const commune = installed();
  commune.world.takeDialogs();
  commune.send('QN-02', { VNEID_L2: '300' });
  return new PageClerk(commune);
};

const shown = ({ commune }: PageClerk): string => commune.tab(commune.master, 'byVillage').rows.flat().map((cell) => String(cell?.value ?? '')).join(' ');

describe('menu in the local pages', () => {
  it.each([
    ['recompute', 'Đã tính lại'], ['carryVerdicts', 'Đã thực hiện các quyết định'], ['applyVillageChanges', 'Không có việc nào'], ['previewImport', 'dòng'],
    ['importFigures', 'dòng'], ['undoImport', 'nhập'], ['checkLedger', 'nguyên vẹn'], ['checkHealth', 'Tự kiểm tra'], ['previewMail', 'thư'],
  ])('%s: chosen on the page, answers on the page', async (handler, words) => {
    expect(await clerk().choose(handler)).toMatch(new RegExp(`role="(?:status|alert)"[^]*${words}`));
  });

  it('recompute: chosen on the page, shows what stood in the corner meanwhile', async () => {
    expect(await clerk().choose('recompute')).toContain('Đang thực hiện «Tính lại bảng tổng hợp»');
  });

  it('carryVerdicts: a verdict typed into its cell, counts', async () => {
    const at = clerk();
    at.commune.send('QN-01', { VNEID_L2: '520', DIGITAL_SKILLS: 'vài' });
    await at.type('review', 2, { verdict: 'Duyệt', verdictReason: 'đã gọi' });
    await at.choose('carryVerdicts');
    expect(shown(at)).toContain('520');
  });

  it('applyVillageChanges: a rename typed into its row, is carried out', async () => {
    const at = clerk();
    await at.type('changes', 2, { what: 'Đổi tên', villages: 'QN-02', newName: 'Thôn Hồng Phong', from: '31/08/2026' });
    const page = await at.choose('applyVillageChanges');
    expect([page.includes('Đã thực hiện') || page.includes('Đã làm'), shown(at).includes('Hồng Phong')]).toEqual([true, true]);
  });

  it('importFigures: a row typed in, counts until it is taken back', async () => {
    const at = clerk();
    await at.type('imports', 2, { village: 'QN-01', asOf: '31/08/2026', VNEID_L2: '250' });
    await at.choose('importFigures');
    const before = shown(at);
    await at.choose('undoImport');
    expect([before.includes('250'), shown(at).includes('250')]).toEqual([true, false]);
  });

  it.each([['3', 'Đã chọn 1'], ['-', 'Đã chọn 1'], ['vài', 'Chọn bao nhiêu']])('drawCalls: asked how many and answered %s, says what was drawn', async (answer, words) => {
    expect(await clerk().choose('drawCalls', answer)).toContain(words);
  });

  it('showPastDay: asked for a day, shows it, and the present after an answer left blank', async () => {
    const at = clerk();
    at.commune.pass(3 * 24 * 60);
    await at.choose('showPastDay', '01/09/2026');
    const past = shown(at).includes('XEM LẠI');
    await at.choose('showPastDay', '-');
    expect([past, shown(at).includes('XEM LẠI')]).toEqual([true, false]);
  });
});
