import type { Bundle } from '../cli/read-bundle';
import { World } from '../runtime/world';
import { scenarioSchema } from '../scenario/file/schema';
import { installOn } from '../scenario/play/install';
import { RegistryClerk } from '../scenario/play/registry-clerk';
import { TabDesk } from '../scenario/play/tab-desk';
import { worldFor } from '../scenario/play/world-for';
import { SMALL_COMMUNE } from './small-commune';

/** The commune after set-up, made once; every schedule begins on a copy, exactly as «simulate» would. */
export class Ground {
  readonly #installed: World;

  constructor(private readonly bundle: Bundle) {
    const scenario = scenarioSchema.parse(SMALL_COMMUNE);
    this.#installed = worldFor(scenario, bundle);
    installOn(this.#installed, () => new RegistryClerk(new TabDesk(this.#installed)).fill(scenario));
  }

  copy(): World {
    const { account } = this.#installed.state;
    return World.create({
      ...this.bundle,
      owner: account.owner,
      account: account.kind,
      language: account.language,
      bookName: '',
      seed: 1,
      start: this.#installed.now(),
      freshContext: false,
      state: structuredClone(this.#installed.state),
      clock: structuredClone(this.#installed.clock()),
    });
  }
}
