import fc from 'fast-check';
import { pictureOf, type PictureSource } from '../../../src/application/picture/picture-on';
import type { LedgerEntry } from '../../../src/domain/reports/report';
import { addDays } from '../../../src/domain/calendar/day';
import { DEFAULT_SETTINGS } from '../../../src/domain/registry/settings';
import { at, persons, registryOf, report, signatures, verdict, village } from '../../domain/builders';

const DAY = '2026-09-10';
const settings = { ...DEFAULT_SETTINGS, baselineDate: '2026-08-31', baseline: { DIGITAL_SIGNATURE: 10 }, showDay: DAY };
const registry = registryOf({ A: 400, B: 300 }, { settings });

const sourceOf = (entries: readonly LedgerEntry[], more: Partial<PictureSource> = {}): PictureSource => ({
  entries, registry, notices: [], answers: [], difficulties: [], official: [], verified: [], renames: [], history: [], now: at('2026-11-24'), ...more,
});

/** A report of week 36 to 44, sent on its day and recorded then or some days later. */
const anyReport = fc.record({ id: fc.constantFrom('A', 'B'), days: fc.integer({ min: 0, max: 60 }), late: fc.integer({ min: 0, max: 20 }), count: fc.integer({ min: 0, max: 300 }) })
  .map(({ id, days, late, count }) => {
    const asOf = addDays('2026-08-31', days);
    return report(id, asOf, { figures: signatures(count), recordedAt: at(addDays(asOf, late)), key: `${id}${days}.${late}.${count}`, state: count % 7 === 0 ? 'HELD' : 'ACCEPTED' });
  });

const shown = (source: PictureSource): string => JSON.stringify(pictureOf(source));

describe('pictureOf', () => {
  it('pictureOf: any past day, is the same whatever came later', () => {
    fc.assert(fc.property(fc.array(anyReport, { maxLength: 25 }), (entries) => {
      const known = entries.filter(({ recordedAt }) => recordedAt <= at(DAY, 23, 59));
      const decided = entries.map(({ key }) => verdict(key, 'APPROVED', at('2026-11-01')));
      const later: Partial<PictureSource> = {
        registry: {
          ...registry,
          villages: [...registry.villages.map((it) => ({ ...it, validTo: '2026-10-04', mergedInto: 'C' })), village('C', { validFrom: '2026-10-05' })],
          denominators: [...registry.denominators, persons('A', 900, { effectiveFrom: '2026-09-11' })],
        },
        now: at('2026-12-30'),
      };
      expect(shown(sourceOf([...entries, ...decided], later))).toBe(shown(sourceOf(known)));
    }), { seed: 4, numRuns: 100 });
  });

  it('pictureOf: a letter sent after the day, was still waiting', () => {
    const line = { key: 'LAG|X', kind: 'LAG' as const, to: [], criteria: [], periodId: '', subject: '', state: 'SENT' as const, tries: 1, queuedAt: at(DAY, 17), sentAt: at('2026-09-11', 7), note: '', text: '', html: '' };
    expect(pictureOf(sourceOf([], { notices: [line] })).notices).toMatchObject([{ state: 'QUEUED', sentAt: null }]);
  });

  it('pictureOf: a day that has not ended, is the present', () => {
    expect(pictureOf(sourceOf([], { now: at(DAY, 9) }))).toMatchObject({ runAt: at(DAY, 9), registry: { settings: { showDay: null } } });
  });

  it('pictureOf: a village renamed after the day, has its old name', () => {
    const renames = [{ villageId: 'A', from: '2026-09-20', oldName: 'Thôn cũ', doneAt: at('2026-09-20') }];
    expect(pictureOf(sourceOf([], { renames })).registry.villages[0]?.name).toBe('Thôn cũ');
  });
});
