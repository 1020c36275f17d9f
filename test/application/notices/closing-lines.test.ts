import type { Scalar } from '../../../src/application/ports';
import type { NoticeKind, PlacedLine } from '../../../src/application/tables/outbox-table';
import { addDays } from '../../../src/domain/calendar/day';
import { at, FakeCommune } from '../../support/fake-commune';
import { mailboxOf } from '../../support/registry-rows';

const FIRST_FRIDAY = '2026-09-04';

/** A season in which both villages report the same count each week; the plan starts at 80 %. */
class Season {
  readonly commune: FakeCommune;
  private week = 0;

  constructor(settings: Readonly<Record<string, Scalar>> = {}) {
    this.commune = new FakeCommune({ settings: { mailEnabled: 'có', 'baseline.VNEID_L2': 80, ...settings } });
  }

  get friday(): string {
    return addDays(FIRST_FRIDAY, 7 * (this.week - 1));
  }

  /** One week: reports on Friday morning, and a run five minutes after the closing. */
  close(count: string, villages: readonly string[] = ['QN-01', 'QN-02']): this {
    this.week += 1;
    this.commune.now = at(this.friday, 9);
    villages.forEach((id) => this.commune.send(id, { VNEID_L2: count, reason: 'rà soát lại' }));
    this.commune.run();
    this.commune.now = at(this.friday, 17, 5);
    this.commune.run();
    return this;
  }

  answer(): this {
    this.commune.now = at(this.friday, 17, 30);
    this.commune.book.type('answers', { at: `${this.friday}T17:30:00+07:00`, agency: 'CONG_AN_XA', answer: 'đã có biện pháp' });
    return this;
  }

  lines(kind: NoticeKind): PlacedLine[] {
    return this.commune.outbox.filter((line) => line.kind === kind);
  }

  periods(kind: NoticeKind): string[] {
    return this.lines(kind).map((line) => line.periodId);
  }
}

describe('closingLines', () => {
  it('LAG: a criterion behind at the closing, is one digest to its lead agency with a key of its own', () => {
    const [line] = new Season().close('300').lines('LAG');
    expect(line).toMatchObject({ key: 'LAG|CONG_AN_XA|VNEID_L2|2026-W36', to: [mailboxOf('CONG_AN_XA')], criteria: ['VNEID_L2'], state: 'SENT' });
  });

  it('LAG: more runs after the closing, add no second one', () => {
    const season = new Season().close('300');
    season.commune.now = at('2026-09-05', 9);
    season.commune.run();
    season.commune.book.type('settings', { key: 'riskPoints', value: 4 });
    season.commune.run();
    expect(season.lines('LAG')).toHaveLength(1);
  });

  it('LAG: still behind, is repeated every week', () => {
    const season = new Season({ escalateAfter: 9 }).close('300').close('301').close('302');
    expect(season.periods('LAG')).toEqual(['2026-W36', '2026-W37', '2026-W38']);
  });

  it('LAG: two criteria of one agency, stand in one digest', () => {
    const season = new Season({ 'baseline.DIGITAL_SIGNATURE': 35, 'baseline.APP_THANHHOA': 35 });
    season.commune.now = at(FIRST_FRIDAY, 8);
    ['QN-01', 'QN-02'].forEach((id) => season.commune.send(id, { DIGITAL_SIGNATURE: '10', APP_THANHHOA: '10' }));
    season.commune.now = at(FIRST_FRIDAY, 17, 5);
    season.commune.run();
    expect(season.lines('LAG').map((line) => line.criteria)).toEqual([['DIGITAL_SIGNATURE', 'APP_THANHHOA']]);
  });

  it('LAG: answered, waits a month', () => {
    const season = new Season().close('300').answer().close('301').close('302').close('303').close('304');
    expect(season.periods('LAG')).toEqual(['2026-W36', '2026-W40']);
  });

  it('LAG: a run that comes days late, tells of the closing as it was', () => {
    const season = new Season();
    season.commune.now = at(FIRST_FRIDAY, 9);
    ['QN-01', 'QN-02'].forEach((id) => season.commune.send(id, { VNEID_L2: '300' }));
    season.commune.run();
    season.commune.now = at('2026-09-07', 9);
    season.commune.run();
    expect(season.periods('LAG')).toEqual(['2026-W36']);
  });

  it('RECOVERED: within the limit for two closings, is told once', () => {
    const season = new Season().close('300').close('990').close('991').close('992');
    expect(season.lines('RECOVERED').map((line) => line.key)).toEqual(['RECOVERED|CONG_AN_XA|VNEID_L2|2026-W38']);
  });

  it('ESCALATION: two digests without an answer, goes to the leaders with a copy to the agency', () => {
    const [line] = new Season().close('300').close('301').close('302').lines('ESCALATION');
    expect(line).toMatchObject({ key: 'ESCALATION|CONG_AN_XA|VNEID_L2|2026-W38', to: [mailboxOf('LANH_DAO'), mailboxOf('CONG_AN_XA')] });
  });

  it('ESCALATION: silence goes on, is not repeated', () => {
    const season = new Season().close('300').close('301').close('302').close('303').close('304');
    expect(season.lines('ESCALATION')).toHaveLength(1);
  });

  it('ESCALATION: the agency answered, does not come', () => {
    const season = new Season().close('300').answer().close('301').close('302').close('303');
    expect(season.lines('ESCALATION')).toEqual([]);
  });

  it('MISSING: too few villages reported, tells the standing agency', () => {
    const [line] = new Season().close('900', ['QN-01']).lines('MISSING');
    expect(line).toMatchObject({ key: 'MISSING|PHONG_VHXH||2026-W36', to: [mailboxOf('PHONG_VHXH')] });
  });

  it('MISSING: everybody reported, does not come', () => {
    expect(new Season().close('900').lines('MISSING')).toEqual([]);
  });

  it('LAG: too few villages to be sure, is held back', () => {
    expect(new Season().close('650', ['QN-01']).lines('LAG')).toEqual([]);
  });

  it('closing: at most one line per kind, agency and period, whatever happens', () => {
    const season = new Season({ 'baseline.HEALTH_RECORD': 80 }).close('300').close('980').answer().close('981').close('300', ['QN-01']).close('200');
    const ids = season.commune.outbox.map(({ key, kind, periodId }) => [kind, key.split('|')[1], periodId].join(' '));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('closing: mail switched off, queues nothing', () => {
    expect(new Season({ mailEnabled: 'không' }).close('300').commune.outbox).toEqual([]);
  });

  it('closing: an agency without mailbox, is passed over', () => {
    const season = new Season();
    season.commune.book.retype('agencies', 2, { mailbox: '' });
    expect(season.close('300').lines('LAG')).toEqual([]);
  });
});
