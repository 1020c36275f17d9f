import { seasonTable } from '../../../local/cli/season-table';
import { standingFigures } from '../../../local/scenario/report/standing-figures';
import { PLAN_143_AGENCIES, PLAN_143_CRITERIA } from '../../../src/domain/registry/plan-143';
import { parseSettings } from '../../../src/domain/registry/parse-settings';
import type { Registry } from '../../../src/domain/registry/registry';
import { foldLedger } from '../../../src/domain/standing/fold';
import { standingAt } from '../../../src/domain/standing/standing-at';

const REGISTRY: Registry = {
  settings: parseSettings(new Map()).settings, criteria: PLAN_143_CRITERIA, agencies: PLAN_143_AGENCIES,
  villages: [], denominators: [], weekWeights: new Map(),
};

const table = (): string =>
  seasonTable(
    {
      asOf: '2026-09-21T09:00:00+07:00',
      ...standingFigures(standingAt(foldLedger([]), REGISTRY, Date.parse('2026-09-21T09:00:00+07:00')), PLAN_143_CRITERIA.map(({ id }) => id)),
      submissions: [],
      notices: [],
      meter: { executions: [], calls: {}, mailRecipients: 0, triggerMillis: 0 },
    },
    REGISTRY,
  );

describe('seasonTable', () => {
  test('nothing known: a dash, not a zero', () => expect(table()).toMatch(/1\. VNeID mức độ 2 +– +– +– +Chưa có số liệu\n/));

  test('nothing sent: said in words', () => expect(table()).toContain('Lượt gửi: không có\nThư: không có\n'));
});
