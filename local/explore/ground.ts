import type { Bundle } from '../cli/read-bundle';
import { copyState } from '../google/copy-state';
import type { StoredWorkspace } from '../store';
import { World } from '../runtime/world';
import { scenarioSchema } from '../scenario/file/schema';
import { installOn } from '../scenario/play/install';
import { RegistryClerk } from '../scenario/play/registry-clerk';
import { TabDesk } from '../scenario/play/tab-desk';
import { worldFor } from '../scenario/play/world-for';
import { SMALL_COMMUNE } from './small-commune';

/** The commune after set-up, made once; every schedule begins on a copy, exactly as «simulate» would. */
export class Ground {
  readonly #stored: StoredWorkspace;

  constructor(private readonly bundle: Bundle) {
    const scenario = scenarioSchema.parse(SMALL_COMMUNE);
    const world = worldFor(scenario, bundle);
    installOn(world, () => new RegistryClerk(new TabDesk(world)).fill(scenario));
    this.#stored = { state: world.state, clock: world.clock() };
  }

  copy(): World {
    const stored = { state: copyState(this.#stored.state), clock: structuredClone(this.#stored.clock) };
    const { owner, kind, language } = stored.state.account;
    return World.create({ ...this.bundle, ...stored, owner, account: kind, language, bookName: '', seed: 1, start: stored.clock.now, freshContext: false });
  }
}
