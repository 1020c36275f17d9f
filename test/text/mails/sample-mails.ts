import { periodById, type Period } from '../../../src/domain/calendar/period';
import type { Registry } from '../../../src/domain/registry/registry';
import { changedMail } from '../../../src/text/mails/changed';
import type { DigestInput } from '../../../src/domain/letters/digest-input';
import type { Letter } from '../../../src/domain/letters/letter';
import type { SummaryInput } from '../../../src/domain/letters/summary-input';
import { digestMail } from '../../../src/text/mails/digest';
import { escalationMail } from '../../../src/text/mails/escalation';
import { healthMail } from '../../../src/text/mails/health';
import { missingMail } from '../../../src/text/mails/missing';
import { recoveredMail } from '../../../src/text/mails/recovered';
import { reminderMail } from '../../../src/text/mails/reminder';
import { returnedMail } from '../../../src/text/mails/returned';
import { dutiesMail } from '../../../src/text/mails/weekly/duties';
import { summaryMail } from '../../../src/text/mails/weekly/summary';
import { ANSWER_WORDS } from '../../../src/text/tabs';
import { CLOSING, agency, criterionStanding, registryOf, standingOf, village, villageStanding } from '../support/sample';

export const week48 = (registry: Registry): Period => {
  const period = periodById('2026-W48', registry.settings);
  if (period === null) throw new Error('no week 48');
  return period;
};

export const digestInput = (registry: Registry, change: Partial<DigestInput> = {}): DigestInput => ({
  agency: agency('PHONG_VHXH'),
  period: week48(registry),
  standing: standingOf(registry, {
    villages: registry.villages.map(({ id }, index) => villageStanding(id, 40, index < 3 ? { currentTimeliness: null } : {})),
  }),
  previous: null,
  registry,
  openCriteria: ['DIGITAL_SIGNATURE', 'APP_THANHHOA'],
  heldBack: ['DIGITAL_SKILLS'],
  villagesMissing: registry.villages.slice(0, 3),
  difficulties: [{ villageId: 'QN-01', text: 'Nhiều người đi làm ăn xa' }],
  masterUrl: 'https://example.vn/bang',
  answerLinks: ANSWER_WORDS.map((answer, index) => ({ answer, url: `https://example.vn/tra-loi?y=${index}` })),
  duties: [{ duty: 'Khung chương trình bồi dưỡng năng lực số', agencyId: 'PHONG_VHXH', deadline: '2026-12-31', state: '', link: '' }],
  replyBy: '2026-12-02',
  ...change,
});

const agencyMails = (registry: Registry): Letter[] => {
  const common = { agency: agency('PHONG_VHXH'), periodId: '2026-W48', standing: standingOf(registry), registry };
  const masterUrl = 'https://example.vn/bang';
  const criteria = ['APP_THANHHOA'];
  const change = { criterionId: 'APP_THANHHOA', before: criterionStanding('APP_THANHHOA'), reason: 'nhập nhầm' };
  return [
    digestMail(digestInput(registry)),
    missingMail({ ...common, period: week48(registry), villagesMissing: registry.villages, heldBack: criteria, masterUrl }),
    recoveredMail({ ...common, criteria: [{ criterionId: 'APP_THANHHOA', periodsOpen: 3 }], masterUrl }),
    escalationMail({ ...common, leader: agency('LANH_DAO'), criteria, digestsUnanswered: 2, masterUrl, replyBy: '2026-12-02' }),
    changedMail({ ...common, changes: [{ ...change, after: criterionStanding('APP_THANHHOA', { achieved: 6000 }) }], masterUrl }),
  ];
};

const summaryInput = (registry: Registry, change: Partial<SummaryInput> = {}): SummaryInput => ({
  leader: agency('LANH_DAO'),
  copied: agency('PHONG_VHXH'),
  period: week48(registry),
  standing: standingOf(registry),
  previous: null,
  registry,
  open: ['DIGITAL_SIGNATURE'],
  entered: ['DIGITAL_SIGNATURE'],
  recovered: [],
  villagesMissing: registry.villages,
  unanswered: [{ agency: agency('PHONG_VHXH'), digests: 2 }],
  needHelp: [],
  duties: [],
  openDifficulties: 3,
  masterUrl: 'https://example.vn/bang',
  ...change,
});

/** The summary of week 48 and the letter about duties alone; `name` is also the text and the owner's name of a duty. */
export const weeklyMails = (registry: Registry, name: string, change: Partial<SummaryInput> = {}): Letter[] => {
  const duties = [
    { duty: `Khung chương trình ${name}`, agencyId: 'PHONG_VHXH', deadline: '2026-11-01', state: name, link: '' },
    { duty: 'Báo cáo năm', agencyId: 'PHONG_VHXH', deadline: '2026-12-20', state: '', link: 'https://example.vn/mau' },
  ];
  const owner = { agency: { ...agency('PHONG_VHXH'), name }, periodId: '2026-W48', registry, duties, day: '2026-11-27', masterUrl: 'https://example.vn/bang' };
  return [summaryMail(summaryInput(registry, { duties, ...change })), dutiesMail(owner)];
};

const villageMails = (registry: Registry, name: string): Letter[] => {
  const common = { village: village(1, { name }), registry, formUrl: 'https://example.vn/form', periodId: '2026-W48' };
  return [
    returnedMail({ ...common, findings: [{ code: 'EMPTY' }], state: 'REFUSED', reviewerReason: name }),
    reminderMail({ ...common, closed: false, lastFigures: { APP_THANHHOA: 1234 } }),
    healthMail({ findings: [{ code: 'FAILED', subjects: [name], since: '' }], at: CLOSING, registry, operationsUrl: 'https://example.vn/so' }),
  ];
};

/** One mail of every kind; `name` is put wherever people can write a name or free text. */
export const everyMail = (name: string, villages = 5): Letter[] => {
  const registry = registryOf(
    villages,
    Array.from({ length: villages }, (_, index) => village(index + 1, { name: `${name} ${index + 1}` })),
  );
  return [...agencyMails(registry), ...weeklyMails(registry, name), ...villageMails(registry, name)];
};
