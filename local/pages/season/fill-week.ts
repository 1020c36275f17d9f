import type { FormItemState, FormState } from '../../google/state';
import type { Workspace } from '../../runtime/workspace';
import { TabDesk } from '../../scenario/play/tab-desk';
import { registryIn } from '../../scenario/play/village-forms';
import { dayOf } from '../../../src/domain/calendar/day';
import { nextPeriod } from '../../../src/domain/calendar/period';
import type { Criterion } from '../../../src/domain/registry/criterion';
import { eligibleOn } from '../../../src/domain/registry/population';
import type { Registry } from '../../../src/domain/registry/registry';
import type { Village } from '../../../src/domain/registry/village';
import { itemTitle } from '../../../src/text/form-view';
import { morningOf } from '../clock/stops';
import { listedForms } from '../forms/listed-forms';
import { currentPeriod } from './current-period';
import { paceOf } from './illustrative-commune';
import { plausibleFigure } from './plausible-figure';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** How a week is filled in, besides the plain way. */
export interface Wishes {
  /** Villages that are to stay silent. */
  readonly silent?: ReadonlySet<string>;
  /** Whether what stood behind now catches up, as after an agency has acted. */
  readonly catchingUp?: boolean;
}

interface Filling {
  readonly catchingUp: boolean;
  readonly workspace: Workspace;
  readonly registry: Registry;
  readonly form: FormState;
  readonly village: Village;
}

const asCount = (text: string | undefined): number | null => (text !== undefined && /^[0-9]+$/.test(text) ? Number(text) : null);

const lastCount = (form: FormState, item: FormItemState, most: number): number | null => {
  const counts = form.responses
    .map((response) => asCount(response.answers[item.id]))
    .filter((count): count is number => count !== null && count <= most);
  return counts.length === 0 ? null : Math.max(...counts);
};

/** Whole weeks since the village last sent anything, at least one. */
const weeksSince = (form: FormState, now: number): number => {
  const last = Math.max(0, ...form.responses.map((response) => response.timestamp));
  return Math.max(1, Math.round((now - last) / WEEK));
};

const figureFor = ({ workspace, registry, form, village, catchingUp }: Filling, item: FormItemState, criterion: Criterion): string => {
  const day = dayOf(workspace.now());
  const eligible = eligibleOn(registry, { villageId: village.id, group: criterion.group }, day) ?? 0;
  const last = lastCount(form, item, eligible);
  return String(
    plausibleFigure({ villageId: village.id, pace: paceOf(criterion.id, catchingUp), criterionId: criterion.id, eligible, last, weeks: weeksSince(form, workspace.now()) }),
  );
};

const answersFor = (filling: Filling): Record<number, string> => {
  const answers: Record<number, string> = {};
  for (const criterion of filling.registry.criteria) {
    const title = itemTitle(criterion.id, filling.registry);
    const item = filling.form.items.find((candidate) => candidate.title === title);
    if (item !== undefined) answers[item.id] = figureFor(filling, item, criterion);
  }
  return answers;
};

const fill = (filling: Filling): void => {
  const { workspace, form, village } = filling;
  const email = form.emailCollection === 'DO_NOT_COLLECT' ? '' : (village.reporters[0] ?? '');
  const outcome = workspace.submit(form.id, answersFor(filling), { email, validate: true });
  if (outcome.kind !== 'RECORDED') throw new Error(`Biểu mẫu của ${village.name} không nhận số liệu minh họa.`);
  workspace.advanceTo(workspace.now() + MINUTE);
};

/** After the closing the week is over: the villages' next reports belong to the Monday after. */
const enterOpenPeriod = (workspace: Workspace, registry: Registry): void => {
  const period = currentPeriod(workspace);
  if (workspace.now() < period.closesAt) return;
  workspace.advanceTo(morningOf(nextPeriod(period, registry.settings).firstDay));
};

/** Sends plausible figures for every village that has not reported in the running period, whether it is closed or not; gives how many. */
export const fillWaiting = (workspace: Workspace, { silent = new Set(), catchingUp = false }: Wishes = {}): number => {
  const registry = registryIn(new TabDesk(workspace));
  const waiting = listedForms(workspace).filter((form) => form.villageId !== null && form.open && !form.thisPeriod && !silent.has(form.villageId));
  for (const { id, villageId } of waiting) {
    const form = workspace.state.forms.get(id);
    const village = registry.villages.find((candidate) => candidate.id === villageId);
    if (form !== undefined && village !== undefined) fill({ workspace, registry, form, village, catchingUp });
  }
  return waiting.length;
};

/** The same in the period that is open: the next one when the running one is closed. */
export const fillWeek = (workspace: Workspace, wishes: Wishes = {}): number => {
  enterOpenPeriod(workspace, registryIn(new TabDesk(workspace)));
  return fillWaiting(workspace, wishes);
};
