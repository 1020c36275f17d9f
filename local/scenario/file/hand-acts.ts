/** What somebody does to the books by hand; the first three to the linked tab of a village. */
export const HAND_ACTS = ['rename-tab', 'move-tab', 'delete-header', 'type-text', 'sort-ledger', 'delete-master'] as const;
export type HandAct = (typeof HAND_ACTS)[number];
