import type { HandAct } from '../../../../local/scenario/file/hand-acts';
import { StrayHands } from '../../../../local/scenario/play/stray-hands';
import { cellIn, headerOf, installed, type Commune } from '../../../adapters/support/installed';

const after = (act: HandAct, village = 'QN-01', ready: (commune: Commune) => void = () => undefined): Commune => {
  const commune = installed();
  ready(commune);
  new StrayHands(commune.world, commune.forms).act({ act, village });
  return commune;
};

const titles = ({ operations }: Commune): string[] => operations.sheets.map(({ title }) => title);

test('StrayHands rename-tab: the linked tab of the village, has another name', () => {
  expect(titles(after('rename-tab'))).toContain('Thôn tôi QN-01');
});

test('StrayHands move-tab: the linked tab of the village, stands first', () => {
  expect(titles(after('move-tab', 'QN-02'))[0]).toBe('BC QN-02');
});

test('StrayHands delete-header: one question of the linked tab, has no title any more', () => {
  const { length } = headerOf(installed().linked('QN-01')).filter((title) => title !== '');
  expect(headerOf(after('delete-header').linked('QN-01')).filter((title) => title !== '')).toHaveLength(length - 1);
});

test('StrayHands type-text: the last answer, has words where a figure was', () => {
  const commune = after('type-text', 'QN-01', (ready) => ready.send('QN-01', { VNEID_L2: '300', DIGITAL_SIGNATURE: '41' }));
  expect(cellIn(commune.linked('QN-01'), 2, 4)?.value).toBe('khoảng bốn chục');
});

test('StrayHands sort-ledger: two reports, stand the other way round', () => {
  const commune = after('sort-ledger', 'QN-01', (ready) => {
    ready.send('QN-01', { VNEID_L2: '300' });
    ready.send('QN-02', { VNEID_L2: '200' });
  });
  expect(commune.desk.rows('ledger').map(({ cells }) => cells['village'])).toEqual(['QN-02', 'QN-01']);
});

test('StrayHands delete-master: the master sheet, is in the bin', () => {
  expect(after('delete-master').master.trashed).toBe(true);
});

test('StrayHands: a village without a form, an error that names it', () => {
  expect(() => after('rename-tab', 'QN-99')).toThrow('không có trang câu trả lời của thôn QN-99');
});
