/** Pushes to every commune in turn; one that fails is reported and does not stop the others. */
import { Refusal, say } from '../refusal.mjs';
import { pushTarget } from './push-target.mjs';

const OUTCOMES = {
  CREATED: 'đã lập bảng tính hoặc dự án mới và đẩy chương trình',
  PUSHED: 'đã đẩy bản mới, đọc lại thấy đúng',
  UNCHANGED: 'đã là bản mới nhất',
};

/** Gives one result per target: { name, scriptId, outcome, problem }; problem is null when it went well. */
export const pushAll = ({ targets, keep }, files) =>
  targets.map((target, index) => {
    say(`[${index + 1}/${targets.length}] ${nameOf(target)}: đang đẩy…`);
    const result = attempt(target, files, (ids) => keep(index, ids));
    say(`[${index + 1}/${targets.length}] ${lineFor(result)}`);
    return result;
  });

const attempt = (target, files, keep) => {
  try {
    return { name: nameOf(target), ...pushTarget(target, files, keep), problem: null };
  } catch (error) {
    const problem = error instanceof Refusal ? error.message : `Lỗi ngoài dự kiến: ${error?.stack ?? error}`;
    return { name: nameOf(target), scriptId: target.scriptId ?? null, outcome: 'FAILED', problem };
  }
};

/** One line of the report. */
export const lineFor = ({ name, outcome, problem }) => `${name}: ${problem ?? OUTCOMES[outcome]}`;

const nameOf = ({ name }) => name || 'Xã này';
