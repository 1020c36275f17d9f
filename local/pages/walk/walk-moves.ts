import type { Workspace } from '../../runtime/workspace';
import { AgencyDesk } from '../../scenario/play/agency-desk';
import { TabDesk } from '../../scenario/play/tab-desk';
import { registryIn } from '../../scenario/play/village-forms';
import { addDays, dayOf, isoWeekday, startOfDay } from '../../../src/domain/calendar/day';
import { stopAfter } from '../clock/stops';
import { fillWaiting, fillWeek } from '../season/fill-week';
import { walkFacts } from './walk-facts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const THURSDAY = 4;
const MONDAY = 1;
/** A sweep that comes every few minutes takes in whatever no event announced. */
const UNTIL_TAKEN_IN = 20 * MINUTE;

/** The agency that stands behind first in the illustrative season, and what it answers. */
const ANSWER = {
  agency: 'PHONG_VHXH',
  answer: 'đã có biện pháp',
  text: 'Mở lớp kỹ năng số buổi tối tại nhà văn hóa các thôn, mỗi thôn hai buổi một tuần.',
} as const;

/** Ten o'clock of the next such day, which may be today. */
const tenOn = (now: number, weekday: number): number => {
  const ten = startOfDay(addDays(dayOf(now), (weekday - isoWeekday(dayOf(now)) + 7) % 7)) + 10 * HOUR;
  return ten > now ? ten : ten + 7 * 24 * HOUR;
};

const nextClosing = (workspace: Workspace): number =>
  stopAfter('closing', workspace.now(), registryIn(new TabDesk(workspace)).settings) ?? workspace.now();

/** All villages but the late one report. */
export const reportButOne = (workspace: Workspace): void => {
  const late = walkFacts(workspace).lateVillage;
  fillWeek(workspace, { silent: new Set(late === null ? [] : [late.id]) });
};

/** Thursday morning, when whoever has not reported is reminded. */
export const toReminder = (workspace: Workspace): void => workspace.advanceTo(tenOn(workspace.now(), THURSDAY));

/** The closing and the letters that follow it. */
export const toClosing = (workspace: Workspace): void => workspace.advanceTo(nextClosing(workspace));

/** The morning after, the forgotten village reports. */
export const reportLate = (workspace: Workspace): void => {
  workspace.advanceTo(stopAfter('morning', workspace.now(), registryIn(new TabDesk(workspace)).settings) ?? workspace.now());
  fillWaiting(workspace);
  workspace.advanceTo(workspace.now() + UNTIL_TAKEN_IN);
};

/** On Monday the agency opens the link of its letter and answers. */
export const answerDigest = (workspace: Workspace): void => {
  workspace.advanceTo(tenOn(workspace.now(), MONDAY));
  if (!new AgencyDesk(workspace, new TabDesk(workspace)).answer(ANSWER)) throw new Error('Chưa có thư đôn đốc nào để trả lời.');
  workspace.advanceTo(workspace.now() + UNTIL_TAKEN_IN);
};

/** A week in which the agency's measures show, up to its closing. */
export const weekOfCatchingUp = (workspace: Workspace): void => {
  fillWeek(workspace, { catchingUp: true });
  toClosing(workspace);
};
