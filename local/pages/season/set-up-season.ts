import type { Workspace } from '../../runtime/workspace';
import { scenarioSchema, type Scenario } from '../../scenario/file/schema';
import { installOn } from '../../scenario/play/install';
import { RegistryClerk } from '../../scenario/play/registry-clerk';
import { TabDesk } from '../../scenario/play/tab-desk';
import {
  ILLUSTRATIVE_BASELINE,
  ILLUSTRATIVE_BASELINE_DATE,
  ILLUSTRATIVE_MAILBOXES,
  ILLUSTRATIVE_VILLAGES,
  MARK,
} from './illustrative-commune';

const START = `${ILLUSTRATIVE_BASELINE_DATE}T07:00:00+07:00`;

/** Where the illustrative season begins: a Monday morning. */
export const SEASON_START = Date.parse(START);

/** The made-up commune in the shape in which the clerk takes a commune; nothing is foreseen for it. */
const illustrativeScenario = (): Scenario =>
  scenarioSchema.parse({
    name: MARK,
    start: START,
    end: START,
    settings: { baselineDate: ILLUSTRATIVE_BASELINE_DATE, replyTo: ILLUSTRATIVE_MAILBOXES['PHONG_VHXH']?.[0] ?? '', webPage: 'có' },
    baseline: ILLUSTRATIVE_BASELINE,
    agencies: ILLUSTRATIVE_MAILBOXES,
    villages: ILLUSTRATIVE_VILLAGES,
  });

/** Sets up a new workspace as a commune would: set-up, registries typed in by a clerk, set-up again for the forms. */
export const setUpSeason = (workspace: Workspace): void =>
  installOn(workspace, () => new RegistryClerk(new TabDesk(workspace)).fill(illustrativeScenario()));
