import { configDigest, CONFIG_REQUESTS, readConfig, type Config } from '../../src/application/config';
import type { Blocks, Scalar } from '../../src/application/ports';
import { DEFAULT_SETTINGS } from '../../src/domain/registry/settings';
import { FakeCommune } from '../support/fake-commune';

const blocksOf = (commune: FakeCommune): Blocks => commune.book.read(CONFIG_REQUESTS);

const withSetting = (key: string, value: Scalar): FakeCommune => new FakeCommune({ settings: { [key]: value } });

const configOf = (commune: FakeCommune): Config => readConfig(blocksOf(commune), null);

describe('readConfig', () => {
  it('readConfig: tabs in order, give the whole registry without a problem', () => {
    const { registry, problems } = configOf(new FakeCommune());
    expect([registry.criteria.length, registry.agencies.length, registry.villages.length, registry.denominators.length, problems]).toEqual([5, 4, 2, 6, []]);
  });

  it('readConfig: a bad setting, keeps the last good value', () => {
    const { registry } = readConfig(blocksOf(withSetting('riskPoints', 'năm')), { ...DEFAULT_SETTINGS, riskPoints: 3 });
    expect(registry.settings.riskPoints).toBe(3);
  });

  it('readConfig: a bad setting, is named by its place', () => {
    expect(configOf(withSetting('riskPoints', 'năm')).problems).toEqual([{ tab: 'settings', row: 3, column: 'value', given: 'năm' }]);
  });

  it('readConfig: a value emptied, falls back to the default', () => {
    const { registry } = readConfig(blocksOf(withSetting('riskPoints', '')), { ...DEFAULT_SETTINGS, riskPoints: 3 });
    expect(registry.settings.riskPoints).toBe(5);
  });

  it('readConfig: weights of weeks, are found by their Monday', () => {
    const commune = new FakeCommune();
    commune.book.type('weeks', { monday: '14/09/2026', weight: '0,5' }, { monday: '2026-09-21', weight: 2 });
    const { registry, problems } = configOf(commune);
    expect([[...registry.weekWeights], problems.map(({ row }) => row)]).toEqual([[['2026-09-14', 0.5]], [3]]);
  });
});

describe('takeIn with a bad setting', () => {
  it('takeIn: a setting spoiled after a good run, goes on with the good value', () => {
    const commune = withSetting('riskPoints', 3);
    commune.run();
    commune.book.retype('settings', 3, { value: 'ba' });
    commune.run();
    expect(commune.master.picture.registry.settings.riskPoints).toBe(3);
  });
});

describe('configDigest', () => {
  it('configDigest: the same tabs, give the same digest', () => {
    expect(configDigest(blocksOf(new FakeCommune()))).toBe(configDigest(blocksOf(new FakeCommune())));
  });

  it.each(CONFIG_REQUESTS.map((request) => ('tab' in request ? request.tab : 'settings')))('configDigest: a cell of tab %s changed, gives another', (tab) => {
    const commune = new FakeCommune();
    const before = configDigest(blocksOf(commune));
    commune.book.type(tab, { note: 'x' });
    expect(configDigest(blocksOf(commune))).not.toBe(before);
  });
});
