import type { Agency } from '../../domain/registry/agency';
import type { Registry } from '../../domain/registry/registry';
import type { Settings } from '../../domain/registry/settings';
import { basisName } from '../words/labels';
import { paragraph, small, type Block } from './letter';

/** What all mails have in common: how a subject begins, how a letter ends. */

/** «[Công dân số 2026] …». */
export const subjectOf = (rest: string, settings: Settings): string =>
  `[Công dân số ${settings.deadline.slice(0, 4)}] ${rest}`;

/** «Công an xã» of «xã Quảng Ngọc» is «Công an xã Quảng Ngọc»; the word is not said twice. */
const fullName = ({ name }: Agency, { communeName }: Settings): string => {
  if (name.includes(communeName)) return name;
  const kind = communeName.split(' ')[0] ?? '';
  return name.endsWith(` ${kind}`) ? `${name}${communeName.slice(kind.length)}` : `${name} ${communeName}`;
};

/** «Kính gửi: Phòng Văn hóa - Xã hội xã Quảng Ngọc». */
export const salutation = (agency: Agency, settings: Settings): Block =>
  paragraph(`Kính gửi: ${fullName(agency, settings)}`);

const contact = (settings: Settings): string => {
  const ways = [
    settings.replyTo === '' ? '' : `hộp thư ${settings.replyTo}`,
    settings.contactPhone === '' ? '' : `điện thoại ${settings.contactPhone}`,
  ].filter((way) => way !== '');
  return ways.length === 0 ? '' : ` Mọi thắc mắc xin liên hệ ${ways.join(' hoặc ')}.`;
};

/** What the letter is and whom to ask. */
export const automaticLine = ({ settings }: Registry): Block =>
  small(`Thư tự động phục vụ theo dõi, đôn đốc; không thay thế văn bản hành chính.${contact(settings)}`);

/** Last lines of a letter to an agency. */
export const agencyClosing = (registry: Registry): Block[] => [
  small(
    `Cách tính: tỷ lệ = tổng số đã thực hiện / tổng số thuộc diện của các thôn đã có số liệu, tính trên ${basisName(registry.settings.denominatorBasis)}; người trưởng thành là từ đủ ${registry.settings.adultMinAge} tuổi. Thôn chưa báo cáo không bị tính là 0. Số liệu do các thôn báo cáo.`,
  ),
  automaticLine(registry),
];

/** Last lines of a message to a village. */
export const villageClosing = ({ settings }: Registry): Block[] => [
  small(
    settings.contactPhone === ''
      ? 'Trân trọng cảm ơn bác! Thư này do hệ thống theo dõi của xã gửi tự động.'
      : `Cần giúp đỡ, xin bác gọi ${settings.contactPhone}. Trân trọng cảm ơn bác! Thư này do hệ thống theo dõi của xã gửi tự động.`,
  ),
];
