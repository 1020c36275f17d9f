import { ScriptMemory } from '../../src/adapters/script-memory';

/** Script properties in an object, with a count of the reads. */
class FakeProperties {
  reads = 0;
  values: Record<string, string> = { A: '1' };

  getScriptProperties(): object {
    return {
      getProperties: () => {
        this.reads += 1;
        return { ...this.values };
      },
      setProperties: (values: Record<string, string>) => Object.assign(this.values, values),
    };
  }
}

const service = (): FakeProperties => {
  const properties = new FakeProperties();
  Object.assign(globalThis, { PropertiesService: properties });
  return properties;
};

describe('ScriptMemory', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'PropertiesService'));

  it('get: asked many times in a run, reads the properties once', () => {
    const properties = service();
    const memory = new ScriptMemory();
    ['A', 'B', 'A'].forEach((key) => memory.get(key));
    expect(properties.reads).toBe(1);
  });

  it('put: a value, is there for this run and the next', () => {
    service();
    const memory = new ScriptMemory();
    memory.put({ B: '2' });
    expect([memory.get('B'), new ScriptMemory().get('B')]).toEqual(['2', '2']);
  });

  it('put: before the first read, hides no value that was there', () => {
    service();
    const memory = new ScriptMemory();
    memory.put({ B: '2' });
    expect(memory.get('A')).toBe('1');
  });

  it('get: a key nobody wrote, is empty', () => {
    service();
    expect(new ScriptMemory().get('Z')).toBe('');
  });
});
