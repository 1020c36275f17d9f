import { lookAround } from '../../adapters/installation/look-around';
import type { Config } from '../../application/config';
import { remembered } from '../../application/memory';
import { isInForce } from '../../domain/registry/village';
import { dayOf } from '../../domain/calendar/day';
import type { SurroundingsInput } from '../../text/self-check/surroundings-words';
import type { wire } from '../wiring';

/** What «Tự kiểm tra» looks at beyond the books: triggers, place, forms, quota, last run. */
export const surroundings = ({ services, installation, memory }: ReturnType<typeof wire>, config: Config): SurroundingsInput => {
  const { installer, lastRun } = remembered(memory.all());
  const today = dayOf(services.now());
  const forms = config.villages.flatMap(({ village, form }) => (form !== null && isInForce(village, today) ? [{ villageId: village.id, form }] : []));
  const found = lookAround(SpreadsheetApp.getActiveSpreadsheet(), { isInstaller: installation.installer() === installer, forms });
  return { ...found, installer, lastRun, mailLeft: services.mailer.remaining() };
};
