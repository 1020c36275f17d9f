import { trendView } from '../../../../src/text/master-sheet/trend-view';
import { communeView } from '../../../../src/text/master-sheet/commune-view';
import { verificationView } from '../../../../src/text/master-sheet/verification-view';
import { villageView } from '../../../../src/text/master-sheet/village-view';
import { CLOSING, registryOf, standingOf } from '../../support/sample';

const registry = { ...registryOf(2), settings: { ...registryOf(2).settings, denominatorBasis: 'THUONG_TRU' as const } };
const standing = standingOf(registry);

it.each([
  ['the commune', communeView(standing, registry, CLOSING)],
  ['the villages', villageView(standing, registry)],
  ['the trend', trendView(standing, registry)],
  ['the comparison', verificationView([], null, registry)],
])('basisFootnote: the table of %s, says on which basis it counts', (_, view) => {
  expect(view.rows.flat().map(({ value }) => String(value)).join('\n')).toContain('thường trú');
});
