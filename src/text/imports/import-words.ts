import type { ImportOutcome, ImportProblem } from '../../domain/imports/import-outcome';
import type { Registry } from '../../domain/registry/registry';
import { formatCount } from '../format';
import { findingSentence } from '../problem-sentences';
import { criterionOf, numberedName } from '../words/labels';

/** How the outcome of a row begins that was taken over; such rows are left alone by a second import. */
export const IMPORTED_WORD = 'Đã nhập';

/** Beside a row of earlier figures: fit to be taken over, or every cell that is not. */
export const importWords = (outcome: ImportOutcome, registry: Registry): string => {
  switch (outcome.code) {
    case 'READY':
      return ['Đạt, có thể nhập.', ...outcome.warnings.map((finding) => `Lưu ý: ${findingSentence(finding, registry)}`)].join(' ');
    case 'PROBLEM':
      return `Chưa nhập được. ${outcome.problems.map((problem) => problemWords(problem, registry)).join(' ')}`;
    case 'KNOWN':
      return 'Số này đã có trong sổ, không nhập thêm.';
    case 'IMPORTED':
      return `${IMPORTED_WORD} (nhập từ tệp).`;
    case 'UNDONE':
      return 'Đã hủy lần nhập này.';
  }
};

const problemWords = (problem: ImportProblem, registry: Registry): string => {
  switch (problem.kind) {
    case 'FINDING':
      return findingSentence(problem.finding, registry);
    case 'UNKNOWN_VILLAGE':
      return `Ô «Thôn»: không có mã «${problem.given}».${problem.suggestions.length === 0 ? '' : ` Có phải ${problem.suggestions.join(' hay ')}? Xin ghi đúng mã.`}`;
    case 'BAD_DAY':
      return `Ô «Đến ngày»: «${problem.given}» chưa phải là một ngày. Xin ghi như 05/08/2026.`;
    case 'TWICE':
      return `Thôn này đã có số của cùng kỳ ở dòng ${problem.row}.`;
    case 'REPORTED':
      return `Ô «${numberedName(criterionOf(problem.criterionId, registry))}»: thôn đã tự báo cáo ${formatCount(problem.live)} cho kỳ này, tệp ghi ${formatCount(problem.given)}. Số thôn báo cáo không bị tệp thay.`;
  }
};

/** Summary of a preview or of an import that was refused. */
export const importSummary = (ready: number, faulty: number): string =>
  `${formatCount(ready)} dòng đạt, ${formatCount(faulty)} dòng chưa nhập được; lý do ghi ở cột «Kết quả kiểm tra».`;

/** Everything was taken over. */
export const importedWords = (count: number): string =>
  `Đã nhập ${formatCount(count)} báo cáo, ghi «nhập từ tệp». Nhập nhầm thì chọn «Hủy lần nhập gần nhất».`;

/** Everything of the last import was taken back. */
export const undoneWords = (count: number): string =>
  count === 0 ? 'Không có lần nhập nào để hủy.' : `Đã hủy ${formatCount(count)} báo cáo của lần nhập gần nhất; các dòng vẫn còn trong sổ nhưng không tính.`;
