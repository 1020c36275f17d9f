import { ScriptLock } from '../../src/adapters/script-lock';

/** Google's lock as far as the adapter asks: got, not got, or an error when too many ask. */
class FakeLockService {
  releases = 0;

  constructor(private readonly answer: () => boolean) {}

  getScriptLock(): object {
    return { tryLock: () => this.answer(), releaseLock: () => (this.releases += 1) };
  }
}

const lockWith = (answer: () => boolean): { lock: ScriptLock; service: FakeLockService } => {
  const service = new FakeLockService(answer);
  Object.assign(globalThis, { LockService: service });
  return { lock: new ScriptLock(), service };
};

describe('ScriptLock', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'LockService'));

  it('acquire: got, is released once', () => {
    const { lock, service } = lockWith(() => true);
    lock.acquire(10);
    lock.release();
    lock.release();
    expect(service.releases).toBe(1);
  });

  it('acquire: not got in time, says so and releases nothing', () => {
    const { lock, service } = lockWith(() => false);
    const got = lock.acquire(10);
    lock.release();
    expect([got, service.releases]).toEqual([false, 0]);
  });

  it('acquire: asking throws under overload, counts as not got', () => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { lock } = lockWith(() => {
      throw new Error('There are too many LockService operations against the same script.');
    });
    expect(lock.acquire(10)).toBe(false);
    jest.restoreAllMocks();
  });
});
