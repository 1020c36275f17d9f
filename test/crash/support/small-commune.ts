import { copyState } from '../../../local/google/copy-state';
import { installOn } from '../../../local/scenario/play/install';
import { scenarioSchema, type Scenario } from '../../../local/scenario/file/schema';
import { Commune, newCommune } from '../../adapters/support/installed';

/** Instant of a clock time in Việt Nam, `day` as yyyy-MM-dd. */
export const at = (day: string, time: string): number => Date.parse(`${day}T${time}+07:00`);

const village = (id: string, reporters: string[]) => ({ id, name: `Thôn ${id}`, reporters, eligible: { SIX_PLUS: 800, ADULT: 600, HEALTH: 700 } });

/** Three villages and four mailboxes; the plan began at half of every target, so that whoever reports little is behind. */
export const THREE_VILLAGES: Scenario = scenarioSchema.parse({
  start: '2026-08-31T07:00:00+07:00',
  end: '2026-12-31T17:00:00+07:00',
  settings: { baselineDate: '2026-08-31' },
  baseline: { VNEID_L2: 50, DIGITAL_SIGNATURE: 30, APP_THANHHOA: 40, DIGITAL_SKILLS: 40, HEALTH_RECORD: 40 },
  agencies: { CONG_AN_XA: ['congan@example.vn'], PHONG_VHXH: ['vhxh@example.vn'], TRAM_Y_TE: ['tramyte@example.vn'], LANH_DAO: ['lanhdao@example.vn'] },
  villages: [village('QN-01', ['t1@example.vn']), village('QN-02', ['t2@example.vn']), village('QN-03', [])],
});

/** A working day: mail may leave. */
const READY = at('2026-09-03', '09:33:20');

const installation = (): Commune => {
  const commune = newCommune();
  installOn(commune.world, () => commune.clerk.fill(THREE_VILLAGES));
  commune.world.advanceTo(READY);
  return commune;
};

let once: Commune | null = null;

/** A copy of a commune. Lists of runs and calls begin anew; everything stored goes on. */
export const copyOf = ({ world }: Commune): Commune => {
  world.settle();
  return newCommune({ state: copyState(world.state), clock: structuredClone(world.clock()) });
};

/** A copy of the commune three days after set-up, which is made once per test file. */
export const smallCommune = (): Commune => copyOf((once ??= installation()));
