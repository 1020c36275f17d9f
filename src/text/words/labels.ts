import type { Criterion } from '../../domain/registry/criterion';
import type { Registry } from '../../domain/registry/registry';
import type { Village } from '../../domain/registry/village';

/** How criteria, agencies, population groups and villages are called in sentences and tables. */

/** The criterion of an id; throws on an id the registry does not have, because callers pass derived ids only. */
export const criterionOf = (id: string, registry: Registry): Criterion => {
  const found = registry.criteria.find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(`Không có tiêu chí ${id} trong tab Tiêu chí`);
  return found;
};

/** «2. Chữ ký số cá nhân». */
export const numberedName = (criterion: Criterion): string => `${criterion.number}. ${criterion.shortName}`;

/** «Tiêu chí 2 - Chữ ký số cá nhân». */
export const criterionLabel = (criterion: Criterion): string => `Tiêu chí ${criterion.number} - ${criterion.shortName}`;

/** Criteria in the order of their number, for enumerations inside sentences. */
export const criterionLabels = (ids: readonly string[], registry: Registry): string[] =>
  registry.criteria.filter((criterion) => ids.includes(criterion.id)).map(criterionLabel);

/** Name of an agency, or its id while the registry has no such agency. */
export const agencyName = (id: string, registry: Registry): string =>
  registry.agencies.find((agency) => agency.id === id)?.name ?? id;

const GROUP_NAMES: ReadonlyMap<string, string> = new Map([
  ['SIX_PLUS', 'công dân từ 06 tuổi trở lên đủ điều kiện'],
  ['ADULT', 'người trưởng thành'],
  ['HEALTH', 'người đủ điều kiện cài đặt Sổ sức khỏe điện tử'],
]);

/** Words for a population group; groups of other plans read «người thuộc diện». */
export const groupName = (group: string): string => GROUP_NAMES.get(group) ?? 'người thuộc diện';

const BASIS_NAMES: ReadonlyMap<string, string> = new Map([
  ['THUONG_TRU', 'người thường trú'],
  ['THUC_TE_CU_TRU', 'người thực tế cư trú'],
  ['CHI_TIEU_GIAO', 'chỉ tiêu được giao'],
]);

/** Words for the basis of denominators. */
export const basisName = (basis: string): string => BASIS_NAMES.get(basis) ?? basis;

/** Name of a village, with its former commune when another village has the same name. */
export const villageLabel = (village: Village, villages: readonly Village[]): string => {
  const shared = villages.some((other) => other.id !== village.id && other.name === village.name);
  const former = village.formerCommune === '' ? village.id : village.formerCommune;
  return shared ? `${village.name} (${former})` : village.name;
};

/** Label of a village by id, or the id itself for one that left the registry. */
export const villageLabelOf = (id: string, registry: Registry): string => {
  const village = registry.villages.find((candidate) => candidate.id === id);
  return village === undefined ? id : villageLabel(village, registry.villages);
};
