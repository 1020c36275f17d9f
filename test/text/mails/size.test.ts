import fc from 'fast-check';
import { MAX_CELL } from '../../../src/application/notices/queued-line';
import type { Criterion } from '../../../src/domain/registry/criterion';
import { digestMail } from '../../../src/text/mails/digest';
import { shortText } from '../../../src/text/mails/weekly/short-text';
import { registryOf, standingOf, village, villageStanding } from '../support/sample';
import { digestInput } from './sample-mails';

/** Gmail clips a message here. */
const CLIPPED_BYTES = 102_400;
const ZALO_CHARACTERS = 1000;

const large = registryOf(100, Array.from({ length: 100 }, (_, index) => village(index + 1, { name: `Khu tái định cư liên thôn Phước Thuận - Phước Hậu số ${index + 1}` })));

/** The worst week: every criterion open, every village far apart, silent or complaining at length. */
const worst = digestMail(
  digestInput(large, {
    standing: standingOf(large, { villages: large.villages.map(({ id }, index) => villageStanding(id, index % 2 === 0 ? 1 : 90, index % 3 === 0 ? { currentTimeliness: null } : {})) }),
    openCriteria: large.criteria.map(({ id }) => id),
    heldBack: large.criteria.map(({ id }) => id),
    villagesMissing: large.villages,
    difficulties: large.villages.map(({ id }) => ({ villageId: id, text: 'Nhiều người đi làm ăn xa, '.repeat(80) })),
  }),
);

test('digestMail: a hundred villages in their worst week, not clipped by Gmail', () => {
  expect(Buffer.byteLength(worst.html)).toBeLessThan(CLIPPED_BYTES);
});

test('digestMail: a hundred villages in their worst week, both parts fit into cells of the outbox', () => {
  expect(Math.max(worst.html.length, worst.text.length)).toBeLessThan(MAX_CELL);
});

test('shortText: any names and any number of criteria, fewer than 1,000 characters', () => {
  const [first] = large.criteria;
  if (first === undefined) throw new Error('no criterion');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (name, count) => {
      const criteria: Criterion[] = Array.from({ length: count }, (_, index) => ({ ...first, number: index + 1, shortName: name }));
      return shortText({ registry: large, standing: standingOf(large), periodId: '2026-W48', criteria, replyBy: '2026-12-02' }).length < ZALO_CHARACTERS;
    }),
    { seed: 7, numRuns: 100 },
  );
});
