import { serialize } from 'node:v8';
import { createContext, runInContext } from 'node:vm';
import { installed, OWNER, type Commune } from '../adapters/support/installed';
import { bundleText } from '../bundle/support/bundle';

/** They change nothing for anybody: the first builds the menu, the second gives the page. */
const READ_ONLY = ['doGet', 'onOpen'];

const globalFunctions = (): string[] => {
  const context = createContext({});
  runInContext(bundleText(), context);
  return (runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]).filter(
    // Names ending in _ cannot be called from a page (docs/GOOGLE.md 7).
    (name) => !name.endsWith('_') && runInContext(`typeof ${name} === 'function' && app_()['${name}'] !== undefined`, context) === true,
  );
};

const NAMES = globalFunctions();
/** A page runs as whoever deployed it; at the keyboard is nobody known, a person of the same domain, or the deployer. */
const VISITORS = ['', 'nguoila@example.com', OWNER];
/** What a crafted call may bring along in place of an event. */
const ARGUMENTS: readonly unknown[] = [undefined, null, 'x', { triggerUid: '123', values: [] }, { triggerUid: 0 }];

const kept = ({ world }: Commune): Buffer => {
  const { books, forms, properties, triggers, mails } = world.state;
  return serialize({ books, forms, properties, triggers, mails });
};

const withPending = (commune = installed()): Commune => {
  commune.world.arm({ fault: 'lose-event' });
  commune.send('QN-01', { VNEID_L2: '520' });
  return commune;
};

/** What one visitor's calls of a function left behind. */
interface Attempts {
  readonly visitor: string;
  readonly changed: boolean;
  readonly errors: readonly string[];
}

const attempts = new Map<string, readonly Attempts[]>();

/** Made once for each function; both looks at it are at the same attempts. */
const attemptsAt = (name: string): readonly Attempts[] => {
  const known = attempts.get(name) ?? attempted(name);
  attempts.set(name, known);
  return known;
};

const attempted = (name: string): Attempts[] => {
  const commune = withPending();
  const before = kept(commune);
  return VISITORS.map((visitor) => {
    const errors = ARGUMENTS.map((argument) => commune.world.run(name, 'WEB', visitor, argument).record.error ?? '');
    return { visitor, changed: !kept(commune).equals(before), errors };
  });
};

describe('global functions called from a served page', () => {
  it('search: it sees the functions of the menu and of the triggers (guards against a silent pass)', () => {
    expect(NAMES).toEqual(expect.arrayContaining(['setUp', 'recompute', 'sweep', 'onReport']));
  });

  it.each(NAMES)('%s: called by visitors with made-up events, changes nothing', (name) => {
    expect(attemptsAt(name).filter(({ changed }) => changed)).toEqual([]);
  });

  it.each(NAMES.filter((name) => !READ_ONLY.includes(name)))('%s: called by a visitor, refuses and names the menu', (name) => {
    const answers = attemptsAt(name).flatMap(({ errors }) => errors);
    expect(answers.filter((error) => !error.includes('thực đơn «Công dân số»'))).toEqual([]);
  });

  it('sweep: a trigger whose id was never kept, is recognised and works', () => {
    const commune = withPending();
    commune.world.state.properties.values.delete('TRIGGERS');
    commune.pass(11);
    expect([commune.desk.rows('ledger').length, commune.world.state.properties.values.get('TRIGGERS')]).toEqual([1, expect.stringMatching(/^\S+$/)]);
  });

  it('sweep: chosen from the menu, takes in what waits and says so', () => {
    const untriggered = installed();
    untriggered.world.state.triggers.length = 0;
    const commune = withPending(untriggered);
    commune.world.takeDialogs();
    commune.click('sweep');
    expect([commune.desk.rows('ledger').length, commune.world.takeDialogs()[0]?.text]).toEqual([1, expect.stringContaining('Đã nhận')]);
  });

  it('sweep: chosen from the menu with nothing new, says so', () => {
    const commune = installed();
    commune.world.takeDialogs();
    commune.click('sweep');
    expect(commune.world.takeDialogs()[0]?.text).toContain('Không có báo cáo mới');
  });
});
