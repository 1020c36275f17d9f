import type { FormItemState } from '../../google/state';

/** What was typed, by item id; items left blank are absent. */
export type TypedAnswers = Readonly<Record<number, string>>;

/** Name of an item's field in the page and of its parameter in a pre-filled link. */
export const fieldName = (itemId: number): string => `entry.${itemId}`;

const answered = (item: FormItemState): boolean => item.type !== 'SECTION_HEADER' && item.type !== 'PAGE_BREAK';

/** Items that can be answered, in order. */
export const questionsOf = (items: readonly FormItemState[]): FormItemState[] => items.filter(answered);

/** Reads the answers out of a posted form or of the query of a pre-filled link. */
export const typedAnswers = (
  items: readonly FormItemState[],
  valueOf: (name: string) => string | undefined,
): TypedAnswers => {
  const answers: Record<number, string> = {};
  for (const item of questionsOf(items)) {
    const value = valueOf(fieldName(item.id));
    if (value !== undefined && value !== '') answers[item.id] = value;
  }
  return answers;
};
