import { headerOf, installed, newCommune, TWO_VILLAGES } from './support/installed';
import { installOn } from '../../local/scenario/play/install';

/** Five figures, reason, difficulties. */
const TEXT_QUESTIONS = 7;

describe('village form on the local services', () => {
  it('form: after set-up, is published and takes answers', () => {
    expect(installed().form('QN-01')).toMatchObject({ published: true, accepting: true });
  });

  it('form: its title, names the village and the commune', () => {
    expect(installed().form('QN-01').title).toBe('Báo cáo Công dân số - Thôn QN-01, xã Quảng Ngọc');
  });

  it('form: its questions, are a date, five numbers and two free texts', () => {
    const types = installed().form('QN-01').items.map((item) => item.type);
    expect(types).toEqual(['DATE', ...new Array(5).fill('TEXT'), 'PARAGRAPH_TEXT', 'PARAGRAPH_TEXT']);
  });

  it('form: a village with listed reporters, collects the verified address', () => {
    const commune = installed();
    expect(['QN-01', 'QN-02'].map((id) => commune.form(id).emailCollection)).toEqual(['VERIFIED', 'DO_NOT_COLLECT']);
  });

  it('linked tab: after set-up, is named after the village and hidden', () => {
    const commune = installed();
    expect(commune.linked('QN-01')).toMatchObject({ title: 'BC QN-01', hidden: true, formId: commune.form('QN-01').id });
  });

  it('linked tab: columns of typed answers, are plain text in every row', () => {
    const sheet = installed().linked('QN-02');
    const columns = headerOf(sheet).flatMap((title, index) => (/người|Lý do|Khó khăn/.test(title) ? [index] : []));
    const formats = columns.flatMap((column) => [1, sheet.maxRows - 1].map((row) => sheet.rows[row]?.[column]?.format?.numberFormat));
    expect(formats).toEqual(new Array(TEXT_QUESTIONS * 2).fill('@'));
  });

  it('form: a village merged into another, is closed with the sentence that names the new one', () => {
    const commune = installed();
    commune.clerk.merge({
      at: 0, do: 'merge', villages: ['QN-01'], from: '2026-08-31', into: { id: 'QN-31', name: 'Thôn Mới', formerCommune: '', aliases: [], reporters: [], eligible: {} },
    });
    commune.click('setUp');
    const { accepting, closedMessage } = commune.form('QN-01');
    expect([accepting, closedMessage]).toEqual([false, expect.stringContaining('Thôn Mới')]);
  });

  it('form: deleted by hand, is made anew by set-up', () => {
    const commune = installed();
    const old = commune.form('QN-02').id;
    commune.world.state.forms.delete(old);
    commune.click('setUp');
    expect(commune.form('QN-02')).toMatchObject({ accepting: true });
  });

  it('form: a question removed by hand, is asked again after set-up', () => {
    const commune = installed();
    commune.form('QN-02').items.splice(1, 1);
    commune.click('setUp');
    expect(commune.form('QN-02').items).toHaveLength(8);
  });

  it('linked tab: it appears late, is found all the same', () => {
    const commune = newCommune({ linkDelayCalls: 3 });
    installOn(commune.world, () => commune.clerk.fill(TWO_VILLAGES));
    expect(commune.linked('QN-02').hidden).toBe(true);
  });

  it('setUp: an account in English, finds the linked tabs too', () => {
    const commune = newCommune({ language: 'en' });
    installOn(commune.world, () => commune.clerk.fill(TWO_VILLAGES));
    expect(commune.linked('QN-01').formId).toBe(commune.form('QN-01').id);
  });
});
