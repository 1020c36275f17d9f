import { changedMail } from '../../../src/text/mails/changed';
import { escalationMail } from '../../../src/text/mails/escalation';
import { healthMail } from '../../../src/text/mails/health';
import { missingMail } from '../../../src/text/mails/missing';
import { recoveredMail } from '../../../src/text/mails/recovered';
import { CLOSING, agency, criterionStanding, registryOf, standingOf } from '../support/sample';
import { week48 } from './sample-mails';

const registry = registryOf(2);
const common = {
  agency: agency('PHONG_VHXH'),
  periodId: '2026-W48',
  standing: standingOf(registry),
  registry,
  masterUrl: 'https://example.vn/bang',
};

test('recoveredMail: three closings, said as three weeks', () => {
  const criteria = [{ criterionId: 'APP_THANHHOA', periodsOpen: 3 }];
  expect(recoveredMail({ ...common, criteria }).html).toContain('hết chậm tiến độ sau 3 tuần');
});

const escalation = {
  ...common,
  leader: agency('LANH_DAO'),
  criteria: ['APP_THANHHOA'],
  digestsUnanswered: 2,
  replyBy: '2026-12-02',
};

test('escalationMail: leaders addressed, agency told', () => {
  expect(escalationMail(escalation).text).toMatch(/^Kính gửi: Lãnh đạo .*\n\nĐồng gửi: Phòng Văn hóa - Xã hội\n/);
});

test('escalationMail: no digest unanswered, no claim of silence', () => {
  expect(escalationMail({ ...escalation, digestsUnanswered: 0 }).text).not.toContain('chưa có phản hồi');
});

test('missingMail: silent villages, listed and counted in the subject', () => {
  const input = { ...common, period: week48(registry), villagesMissing: registry.villages, heldBack: [] };
  expect(missingMail(input).subject).toBe('[Công dân số 2026] Thiếu báo cáo của 2 thôn - Tuần 48/2026');
});

test('changedMail: before and after, both with numbers', () => {
  const before = criterionStanding('APP_THANHHOA');
  const after = criterionStanding('APP_THANHHOA', { achieved: 6000, percent: 24.5098 });
  const { text } = changedMail({ ...common, changes: [{ criterionId: 'APP_THANHHOA', before, after, reason: '' }] });
  expect(text).toContain('- Sau điều chỉnh: 6.000/24.480 người (24,51%)');
});

test('healthMail: findings, one line each', () => {
  const mail = healthMail({ findings: [{ code: 'FAILED', subjects: ['a'], since: '' }, { code: 'NO_RUNS', subjects: [], since: '2026-11-20' }], at: CLOSING, registry, operationsUrl: 'https://example.vn/so' });
  expect(mail.text.match(/^- /gm)).toHaveLength(2);
});
