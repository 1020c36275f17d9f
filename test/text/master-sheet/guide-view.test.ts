import { STATUSES } from '../../../src/domain/standing/standing';
import { guideView } from '../../../src/text/master-sheet/guide-view';
import { STATUS_WORDS } from '../../../src/text/status-words';
import { registryOf } from '../support/sample';

const { rows } = guideView(registryOf(1));
const words = rows.map((row) => row[0]?.value);

test('guideView: every status, explained', () => {
  expect(STATUSES.filter((status) => !words.includes(STATUS_WORDS[status].words))).toEqual([]);
});

test('guideView: strict target, in words', () => {
  expect(rows.map((row) => String(row[1]?.value)).join('\n')).toContain('Chỉ tiêu trên 93%');
});

test('guideView: rows, equally long', () => {
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});
