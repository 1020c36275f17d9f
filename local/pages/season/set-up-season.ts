import type { Workspace } from '../../runtime/workspace';
import { baselineKey } from '../../../src/domain/registry/default-settings';
import { addRows, changeRow, type TypedRow } from './clerk-work';
import {
  ILLUSTRATIVE_BASELINE,
  ILLUSTRATIVE_BASELINE_DATE,
  ILLUSTRATIVE_MAILBOXES,
  ILLUSTRATIVE_VILLAGES,
  MARK,
} from './illustrative-commune';

/** Where the illustrative season begins: a Monday morning. */
export const SEASON_START = Date.parse(`${ILLUSTRATIVE_BASELINE_DATE}T07:00:00+07:00`);

const MINUTE = 60_000;

/** Officials speak and type decimals with a comma. */
const decimal = (value: number): string => String(value).replace('.', ',');

const SETTINGS: Readonly<Record<string, string>> = {
  baselineDate: ILLUSTRATIVE_BASELINE_DATE,
  mailEnabled: 'Có',
  replyTo: ILLUSTRATIVE_MAILBOXES['PHONG_VHXH'] ?? '',
  ...Object.fromEntries(Object.entries(ILLUSTRATIVE_BASELINE).map(([id, percent]) => [baselineKey(id), decimal(percent)])),
};

const villageRows = (): TypedRow[] =>
  ILLUSTRATIVE_VILLAGES.map((village, index) => ({
    id: village.id,
    order: String(index + 1),
    name: village.name,
    reporters: village.reporter,
  }));

const denominatorRows = (): TypedRow[] =>
  ILLUSTRATIVE_VILLAGES.flatMap((village) =>
    Object.entries(village.eligible).map(([group, count]) => ({
      village: village.id,
      group,
      count: String(count),
      basis: 'THUC_TE_CU_TRU',
      source: MARK,
    })),
  );

const runSetUp = (workspace: Workspace): void => {
  const { record } = workspace.run('setUp', 'MENU', workspace.state.account.owner);
  if (record.outcome !== 'COMPLETED') throw new Error(`Bước thiết lập dừng giữa chừng: ${record.error ?? 'không rõ nguyên nhân'}`);
  workspace.advanceTo(workspace.now() + MINUTE);
};

const enterCommune = (workspace: Workspace): void => {
  for (const [key, value] of Object.entries(SETTINGS)) changeRow(workspace, 'settings', { id: key, texts: { value } });
  for (const [id, mailbox] of Object.entries(ILLUSTRATIVE_MAILBOXES)) changeRow(workspace, 'agencies', { id, texts: { mailbox } });
  addRows(workspace, 'villages', villageRows());
  addRows(workspace, 'denominators', denominatorRows());
};

/** Sets up a new workspace as the commune would: set-up, registries typed in by a clerk, set-up again for the forms. */
export const setUpSeason = (workspace: Workspace): void => {
  runSetUp(workspace);
  enterCommune(workspace);
  runSetUp(workspace);
  workspace.takeDialogs();
};
