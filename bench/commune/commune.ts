import type { Bundle } from '../../local/cli/read-bundle';
import { installOn } from '../../local/scenario/play/install';
import { RegistryClerk } from '../../local/scenario/play/registry-clerk';
import { TabDesk } from '../../local/scenario/play/tab-desk';
import { registryIn, VillageForms } from '../../local/scenario/play/village-forms';
import { worldFor } from '../../local/scenario/play/world-for';
import type { World } from '../../local/runtime/world';
import type { Registry } from '../../src/domain/registry/registry';
import { FIRST_DAY, hour, instantIn, MONDAY } from './calendar';
import { countIn, villageOf } from './village-of';

const MAILBOXES = {
  CONG_AN_XA: ['congan@example.vn'],
  PHONG_VHXH: ['vhxh@example.vn'],
  TRAM_Y_TE: ['tramyte@example.vn'],
  LANH_DAO: ['lanhdao@example.vn'],
};

interface Place {
  readonly id: string;
  readonly email: string;
  readonly formId: string;
  /** Item of the form and number of eligible people, by criterion. */
  readonly questions: readonly { readonly item: number; readonly eligible: number }[];
}

/** A made-up commune on an account of its own, set up as the guide says, whose villages report when told to. */
export class Commune {
  readonly world: World;
  readonly desk: TabDesk;
  private readonly places: readonly Place[];

  constructor(readonly villages: number, bundle: Bundle) {
    this.world = worldFor({ start: instantIn(1, MONDAY, hour(7)), account: 'gmail', locale: 'vi', seed: 143 }, bundle);
    this.desk = new TabDesk(this.world);
    installOn(this.world, () => this.fillRegistry());
    const registry = registryIn(this.desk);
    const forms = new VillageForms(this.world, this.desk);
    this.places = Array.from({ length: villages }, (_, index) => placeOf(index, registry, forms));
  }

  /** A village sends its five figures of a week, now. */
  report(village: number, week: number): void {
    const place = this.places[village];
    if (place === undefined) throw new RangeError(`there is no village ${village}`);
    const answers = Object.fromEntries(place.questions.map(({ item, eligible }) => [item, String(countIn(eligible, week))]));
    const outcome = this.world.submit(place.formId, answers, { email: place.email, validate: true });
    if (outcome.kind !== 'RECORDED') throw new Error(`the form of village ${place.id} took no answer: ${outcome.kind}`);
  }

  /** Pairs of village and period for which an accepted report stands in the ledger. */
  accepted(): number {
    const rows = this.desk.rows('ledger').filter(({ cells }) => cells['state'] === 'ACCEPTED');
    return new Set(rows.map(({ cells }) => `${String(cells['village'])} ${String(cells['period'])}`)).size;
  }

  private fillRegistry(): void {
    const clerk = new RegistryClerk(this.desk);
    clerk.fill({
      name: '',
      start: this.world.now(),
      end: this.world.now(),
      account: 'gmail',
      locale: 'vi',
      seed: 143,
      settings: { baselineDate: FIRST_DAY, earliestDay: FIRST_DAY },
      baseline: { VNEID_L2: 10, DIGITAL_SIGNATURE: 10, APP_THANHHOA: 10, DIGITAL_SKILLS: 10, HEALTH_RECORD: 10 },
      agencies: MAILBOXES,
      villages: Array.from({ length: this.villages }, (_, index) => villageOf(index)),
      events: [],
    });
  }
}

const placeOf = (index: number, registry: Registry, forms: VillageForms): Place => {
  const { id, reporters, eligible } = villageOf(index);
  const formId = forms.formId(id);
  if (formId === null) throw new Error(`village ${id} has no form`);
  const people = new Map<string, number | null>(Object.entries(eligible));
  const questions = registry.criteria.map((criterion) => ({
    item: Number(Object.keys(forms.answersByItem(formId, { [criterion.id]: '' }))[0]),
    eligible: people.get(criterion.group) ?? 0,
  }));
  return { id, email: reporters[0] ?? '', formId, questions };
};
