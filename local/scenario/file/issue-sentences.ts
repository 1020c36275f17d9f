import type * as z from 'zod';

/** What a schema found, as one Vietnamese sentence that names the place in the file. */
type Issue = z.core.$ZodIssue;

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'đúng/sai',
  array: 'danh sách [ … ]',
  object: 'nhóm { … }',
  record: 'nhóm { … }',
};

/** What the keys of a part stand for; elsewhere a key is a part of the file. */
const WORD_OF_KEYS: Readonly<Record<string, string>> = {
  agencies: 'cơ quan',
  baseline: 'tiêu chí',
  answers: 'ô biểu mẫu',
  eligible: 'nhóm dân số',
};

/** Path of a value as people read it: `events[3].village`. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    root,
  );

const EVENT_KINDS = 'submit, edit, fault, eligible, merge, rename, split, import, official, week, milestones, draw, verdict, duty, answer, setting, menu';

const unionSentence = (issue: Extract<Issue, { code: 'invalid_union' }>, given: unknown): string => {
  if (given === undefined) return 'thiếu mục này';
  const last = issue.path[issue.path.length - 1];
  if (last === 'do') return `không có loại sự kiện ${String(given)} (có: ${EVENT_KINDS})`;
  if (last === 'fault') return `không có sự cố ${String(given)}`;
  return issue.message;
};

const typeSentence = (issue: Extract<Issue, { code: 'invalid_type' }>, given: unknown): string =>
  given === undefined ? 'thiếu mục này' : `phải là ${TYPE_WORDS[issue.expected] ?? issue.expected}`;

const sentenceAt = (issue: Issue, given: unknown): string => {
  switch (issue.code) {
    case 'invalid_type':
      return typeSentence(issue, given);
    case 'invalid_union':
      return unionSentence(issue, given);
    case 'unrecognized_keys':
      return `không có ${WORD_OF_KEYS[String(issue.path[issue.path.length - 1])] ?? 'mục'} ${issue.keys[0]}`;
    case 'invalid_value':
      return given === undefined ? 'thiếu mục này' : choiceSentence(issue, given);
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'too_small':
    case 'too_big':
      return issue.message.startsWith('Too') ? 'số nằm ngoài khoảng cho phép' : issue.message;
    default:
      return issue.message;
  }
};

const choiceSentence = (issue: Extract<Issue, { code: 'invalid_value' }>, given: unknown): string =>
  issue.message.startsWith('Invalid')
    ? `không có lựa chọn «${String(given)}» (có: ${issue.values.map(String).join(', ')})`
    : issue.message;

/** The first finding of a schema about `root` as «place: sentence». */
export const issueSentence = (issues: readonly Issue[], root: unknown): string => {
  const issue = issues[0];
  if (issue === undefined) return 'tệp không đúng khuôn dạng';
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...keys];
  const place = placeOf(path);
  return `${place === '' ? 'tệp' : place}: ${sentenceAt(issue, valueAt(root, path))}`;
};
