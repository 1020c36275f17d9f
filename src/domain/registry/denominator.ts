/** Size of a population group of a village from a day on (tab «Mẫu số»). */
export interface Denominator {
  readonly villageId: string;
  readonly group: string;
  /** Persons, a non-negative integer. */
  readonly count: number;
  /** First day it applies, or null = since ever. */
  readonly effectiveFrom: string | null;
  /** `THUONG_TRU` | `THUC_TE_CU_TRU` | `CHI_TIEU_GIAO`. */
  readonly basis: string;
  readonly source: string;
}
