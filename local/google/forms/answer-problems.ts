import type { FormItemState, FormState } from '../state';
import { dateAnswerSerial } from './date-answer';
import { isQuestion } from './linked-tab';
import { satisfies } from './text-rule';

const SENTENCES = {
  vi: {
    required: 'Đây là câu hỏi bắt buộc.',
    rule: 'Câu trả lời chưa đúng định dạng yêu cầu.',
    date: 'Vui lòng chọn một ngày hợp lệ.',
    choice: 'Vui lòng chọn một trong các lựa chọn có sẵn.',
  },
  en: {
    required: 'This is a required question',
    rule: 'The answer does not have the required form',
    date: 'Invalid date',
    choice: 'Please choose one of the options',
  },
} as const;

type Language = keyof typeof SENTENCES;

const problemOf = (item: FormItemState, answer: string, language: Language): string | null => {
  const sentences = SENTENCES[language];
  if (answer === '') return item.required ? sentences.required : null;
  if (item.validation !== null && !satisfies(item.validation, answer)) return item.validation.helpText || sentences.rule;
  if (item.type === 'DATE' && dateAnswerSerial(answer) === null) return sentences.date;
  const isChoice = item.type === 'LIST' || item.type === 'MULTIPLE_CHOICE';
  return isChoice && !item.choices.includes(answer) ? sentences.choice : null;
};

/** What the form's page objects to, by item id; empty when it would let the answers through. */
export const answerProblems = (form: FormState, answers: Readonly<Record<number, string>>, language: Language): Record<number, string> => {
  const problems: Record<number, string> = {};
  for (const item of form.items.filter(isQuestion)) {
    const problem = problemOf(item, answers[item.id] ?? '', language);
    if (problem !== null) problems[item.id] = problem;
  }
  return problems;
};
