import { openStore } from '../../../../local/store';
import { readVillages } from '../../../../src/application/tables/villages-table';
import { tabRows } from '../../../../local/scenario/play/tab-desk';
import type { FormState } from '../../../../local/google/state';
import type { LocalProcess } from './local-process';

const CONFIRMED = 303;
/** Enough for any test; a page that confirmed for ever would otherwise never let go. */
const MOST = 1000;

interface Place {
  readonly formId: string;
  readonly figure: string;
  readonly words: string;
  readonly account: string;
}

/** People who send the forms of villages without pause, each with words of its own, and remember what was confirmed. */
export class Respondents {
  readonly confirmed: string[] = [];
  private readonly places: readonly Place[];
  private sent = 0;

  constructor(private readonly folder: string) {
    this.places = placesIn(folder);
  }

  /** Sends one after another until a sending is not confirmed; gives the status of that one. */
  async sendUntilRefused(program: LocalProcess): Promise<number> {
    let status = await this.send(program);
    for (let left = MOST; left > 0 && status === CONFIRMED; left -= 1) status = await this.send(program);
    return status;
  }

  /** Confirmed sendings that the data folder does not hold. */
  lost(): string[] {
    const kept = new Set(formsIn(this.folder).flatMap((form) => form.responses.flatMap(({ answers }) => Object.values(answers))));
    return this.confirmed.filter((words) => !kept.has(words));
  }

  private async send(program: LocalProcess): Promise<number> {
    this.sent += 1;
    const place = this.places[this.sent % this.places.length];
    if (place === undefined) throw new Error('no village form');
    const words = `lần gửi thứ ${this.sent}`;
    const status = await program.post(`/bieu-mau/${place.formId}`, { [place.figure]: String(this.sent % 500), [place.words]: words, account: place.account });
    if (status === CONFIRMED) this.confirmed.push(words);
    return status;
  }
}

const stateIn = (folder: string) => {
  const store = openStore(folder);
  try {
    const stored = store.load();
    if (stored === null) throw new Error('nothing is stored');
    return stored;
  } finally {
    store.close();
  }
};

const formsIn = (folder: string): FormState[] => [...stateIn(folder).state.forms.values()];

/** Forms of villages, with the names of the fields of a figure and of the difficulties. */
const placesIn = (folder: string): Place[] => {
  const { state, clock } = stateIn(folder);
  const book = state.books.get(clock.boundBookId);
  const villages = book === undefined ? [] : readVillages(tabRows(book, 'villages')).villages;
  return villages.slice(0, 5).flatMap(({ village, form: known }) => {
    const form = state.forms.get(known?.formId ?? '');
    const figure = form?.items.find(({ type }) => type === 'TEXT');
    const words = form?.items.filter(({ type }) => type === 'PARAGRAPH_TEXT').pop();
    if (form === undefined || figure === undefined || words === undefined) return [];
    return [{ formId: form.id, figure: `entry.${figure.id}`, words: `entry.${words.id}`, account: village.reporters[0] ?? '' }];
  });
};
