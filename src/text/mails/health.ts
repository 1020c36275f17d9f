import type { HealthInput } from '../../domain/letters/health-input';
import type { Letter } from '../../domain/letters/letter';
import { formatInstant } from '../format';
import { subjectOf } from './frame';
import { healthWords } from './sentences/health-words';
import { link, mailOf, paragraph, small } from './letter';

/** Subject, text and HTML of the notice. */
export const healthMail = ({ findings, at, registry, operationsUrl }: HealthInput): Letter =>
  mailOf(subjectOf(`Tự kiểm tra phát hiện ${findings.length} vấn đề`, registry.settings), [
    paragraph(`Lúc ${formatInstant(at)}, chương trình tự kiểm tra và thấy:`),
    { kind: 'LIST', items: findings.map(healthWords) },
    link('Mở sổ điều hành', operationsUrl),
    small('Thư tự động gửi người cài đặt chương trình.'),
  ]);
