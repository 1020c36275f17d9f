import type { Registry } from '../../domain/registry/registry';
import { formatInstant } from '../format';
import { subjectOf } from './frame';
import { link, mailOf, paragraph, small, type Mail } from './letter';

/** To the installer: the self-check found something (docs/RULES.md 14, `HEALTH`). */
export interface HealthInput {
  /** Sentences about what was found. */
  readonly findings: readonly string[];
  readonly at: number;
  readonly registry: Registry;
  readonly operationsUrl: string;
}

/** Subject, text and HTML of the notice. */
export const healthMail = ({ findings, at, registry, operationsUrl }: HealthInput): Mail =>
  mailOf(subjectOf(`Tự kiểm tra phát hiện ${findings.length} vấn đề`, registry.settings), [
    paragraph(`Lúc ${formatInstant(at)}, chương trình tự kiểm tra và thấy:`),
    { kind: 'LIST', items: findings },
    paragraph('Xin mở sổ điều hành, chọn thực đơn «Công dân số», mục «Cài đặt hoặc sửa chữa», rồi «Tự kiểm tra» lại.'),
    link('Mở sổ điều hành', operationsUrl),
    small('Thư tự động gửi người cài đặt chương trình.'),
  ]);
