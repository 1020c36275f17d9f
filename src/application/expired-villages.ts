import type { Config } from './config';
import type { Services } from './ports';
import type { VillageRow } from './tables/villages-table';

/** Villages with a form whose last day in force lies in [from, today); days as yyyy-MM-dd, '' = since ever. */
export const expiredVillages = (config: Config, from: string, today: string): VillageRow[] =>
  config.villages.filter(({ village, form }) => {
    const last = village.validTo;
    return form !== null && last !== null && from <= last && last < today;
  });

/** Closes the forms of villages that were merged away, with the sentence that names the new one. */
export const closeFormsOf = (rows: readonly VillageRow[], config: Config, services: Pick<Services, 'closeForm'>): void => {
  for (const row of rows) {
    if (row.form !== null) services.closeForm(row.village, config.registry, row.form);
  }
};
