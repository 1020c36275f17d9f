/** Tabs of the operations book by stable id; their Vietnamese names live in `text/tabs.ts`. */
export const TAB_IDS = [
  'settings',
  'criteria',
  'agencies',
  'villages',
  'changes',
  'denominators',
  'weeks',
  'ledger',
  'review',
  'answers',
  'official',
  'calls',
  'imports',
  'tasks',
  'difficulties',
  'holidays',
  'outbox',
  'journal',
  'history',
  'checks',
  'former',
] as const;

export type TabId = (typeof TAB_IDS)[number];

/** Tabs that carry one more column per criterion behind the fixed ones, headed by the criterion's id. */
export const TABS_BY_CRITERION = ['ledger', 'changes', 'imports'] as const satisfies readonly TabId[];

/**
 * Column keys of each tab, in the order of the headers in `text/tabs.ts`.
 * The ledger carries one more column per criterion behind these, headed by the criterion's id.
 */
export const COLUMNS: Readonly<Record<TabId, readonly string[]>> = {
  settings: ['key', 'label', 'value', 'explanation', 'default'],
  criteria: ['id', 'number', 'name', 'shortName', 'unit', 'group', 'target', 'comparator', 'leadAgency', 'milestones'],
  agencies: ['id', 'name', 'mailbox', 'validFrom', 'validTo'],
  villages: ['id', 'order', 'name', 'formerCommune', 'aliases', 'reporters', 'validFrom', 'validTo', 'mergedInto', 'formId', 'formUrl', 'sheetId', 'entries'],
  changes: ['what', 'villages', 'newId', 'newName', 'from', 'oldName', 'outcome', 'doneAt'],
  denominators: ['village', 'group', 'count', 'effectiveFrom', 'basis', 'source'],
  weeks: ['monday', 'weight', 'note'],
  ledger: ['seq', 'kind', 'key', 'village', 'period', 'asOf', 'sentAt', 'recordedAt', 'reporter', 'state', 'codes', 'timeliness', 'reason', 'difficulty', 'related', 'hash'],
  review: ['key', 'village', 'sentAt', 'reporter', 'figures', 'problem', 'lastGood', 'verdict', 'verdictReason', 'decidedBy', 'doneAt'],
  answers: ['at', 'agency', 'period', 'answer', 'text', 'noticeKey', 'until', 'key'],
  official: ['criterion', 'day', 'count', 'source', 'enteredBy'],
  calls: ['seed', 'key', 'village', 'period', 'figures', 'count', 'wrong', 'note'],
  imports: ['village', 'asOf', 'reason', 'outcome'],
  tasks: ['duty', 'agency', 'deadline', 'state', 'link'],
  difficulties: ['key', 'village', 'period', 'at', 'text', 'agency', 'state', 'note'],
  holidays: ['day', 'name', 'applies', 'note'],
  outbox: ['key', 'kind', 'to', 'criteria', 'period', 'subject', 'state', 'tries', 'queuedAt', 'sentAt', 'note', 'decision', 'text', 'html'],
  journal: ['at', 'what', 'outcome', 'detail'],
  history: ['seq', 'at', 'tab', 'change', 'place', 'content'],
  checks: ['at', 'code', 'check', 'state', 'detail'],
  former: ['village', 'formId', 'row', 'sentAt', 'content'],
};
