import type { Registry } from '../../domain/registry/registry';
import { formatInstant } from '../format';
import { subjectOf } from './frame';
import { healthWords, type HealthFinding } from './sentences/health-words';
import { link, mailOf, paragraph, small, type Mail } from './letter';

/** To the installer: the self-check found something (docs/RULES.md 12, `HEALTH`). */
export interface HealthInput {
  readonly findings: readonly HealthFinding[];
  readonly at: number;
  readonly registry: Registry;
  readonly operationsUrl: string;
}

/** Subject, text and HTML of the notice. */
export const healthMail = ({ findings, at, registry, operationsUrl }: HealthInput): Mail =>
  mailOf(subjectOf(`Tự kiểm tra phát hiện ${findings.length} vấn đề`, registry.settings), [
    paragraph(`Lúc ${formatInstant(at)}, chương trình tự kiểm tra và thấy:`),
    { kind: 'LIST', items: findings.map(healthWords) },
    link('Mở sổ điều hành', operationsUrl),
    small('Thư tự động gửi người cài đặt chương trình.'),
  ]);
