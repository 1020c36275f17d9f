import { readConfig, CONFIG_REQUESTS } from '../../src/application/config';
import { closeFormsOf, expiredVillages } from '../../src/application/expired-villages';
import { FakeCommune } from '../support/fake-commune';

const ended = (commune: FakeCommune, from: string): string[] =>
  expiredVillages(readConfig(commune.book.read(CONFIG_REQUESTS), null), from, '2026-09-08').map(({ village }) => village.id);

const withLastDay = (validTo: string): FakeCommune => {
  const commune = new FakeCommune();
  commune.book.retype('villages', 2, { validTo });
  return commune;
};

describe('expiredVillages', () => {
  it.each([['2026-09-07', ['QN-01']], ['2026-09-08', []], ['2026-09-01', ['QN-01']], ['2026-08-31', []]])('expiredVillages: last day %s, gives %j', (validTo, ids) => {
    expect(ended(withLastDay(validTo), '2026-09-01')).toEqual(ids);
  });

  it('expiredVillages: a village without a form, is left out', () => {
    const commune = withLastDay('2026-09-07');
    commune.book.retype('villages', 2, { formId: '' });
    expect(ended(commune, '')).toEqual([]);
  });

  it('closeFormsOf: rows with a form, are closed one by one', () => {
    const commune = withLastDay('2026-09-07');
    const config = readConfig(commune.book.read(CONFIG_REQUESTS), null);
    closeFormsOf(config.villages, config, commune.services);
    expect(commune.closed).toEqual(['QN-01', 'QN-02']);
  });
});
