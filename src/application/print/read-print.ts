import { dayOf } from '../../domain/calendar/day';
import type { Registry } from '../../domain/registry/registry';
import { isInForce, type Village } from '../../domain/registry/village';
import { CONFIG_REQUESTS, readConfig } from '../config';
import { remembered } from '../memory';
import type { Services } from '../ports';
import { villageKey } from '../web/village-key';

/** A village that reports, with the addresses that go on paper. */
export interface PrintVillage {
  readonly village: Village;
  readonly formUrl: string;
  /** '' while the public page has no address. */
  readonly pageUrl: string;
}

/** Villages in force that have a form, in the commune's order; `wanted` is an id or a name, '' for all of them. Reads only. */
export const readPrint = ({ book, memory, now }: Services, wanted: string): { registry: Registry; villages: PrintVillage[] } => {
  const { settings, operationsId } = remembered(memory.all());
  const { registry, villages } = readConfig(book.read(CONFIG_REQUESTS), settings);
  const today = dayOf(now());
  const { webAddress } = registry.settings;
  const printed = villages.flatMap(({ village, form }) => {
    if (form === null || form.formUrl === '' || !isInForce(village, today) || !isWanted(village, wanted)) return [];
    return [{ village, formUrl: form.formUrl, pageUrl: webAddress === '' ? '' : `${webAddress}?thon=${villageKey(form.formId, operationsId)}` }];
  });
  return { registry, villages: printed };
};

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

const isWanted = ({ id, name }: Village, wanted: string): boolean =>
  wanted.trim() === '' || [id, name].some((word) => plain(word) === plain(wanted));
