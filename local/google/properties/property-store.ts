import type { Execution } from '../../runtime/execution';
import { checkArguments } from '../checked-arguments';
import { ERROR_TEXTS } from '../error-texts';
import { serve } from '../served';
import { takePropertyUse } from './property-quota';

const MOST_BYTES_PER_VALUE = 9 * 1_024;
const MOST_BYTES = 500 * 1_024;

interface StoredValues {
  revision: number;
  values: Map<string, string>;
}

/** Where a store keeps its values. */
export interface PropertyTarget {
  readonly stored: StoredValues;
  /** Put before every key, to keep several owners in one map. */
  readonly prefix: string;
}

/** Properties: strings by key, 9 KB each and 500 KB in all. */
export class PropertyStore {
  constructor(
    private readonly execution: Execution,
    private readonly target: PropertyTarget,
  ) {}

  getProperty(key: string): string | null {
    return this.#read('getProperty', () => this.target.stored.values.get(this.target.prefix + key) ?? null);
  }

  getProperties(): Record<string, string> {
    return this.#read('getProperties', () => Object.fromEntries(this.#own()));
  }

  getKeys(): string[] {
    return this.#read('getKeys', () => this.#own().map(([key]) => key));
  }

  setProperty(key: string, value: string): this {
    const shapes = [['String', 'String'], ['String', 'number'], ['String', 'boolean']];
    checkArguments(this.execution, 'PropertiesService.Properties.setProperty', { given: [key, value], shapes });
    return this.#change('Properties.setProperty', () => this.#put(key, String(value)));
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    return this.#change('Properties.setProperties', () => {
      if (deleteAllOthers) this.#removeAll();
      Object.entries(properties).forEach(([key, value]) => this.#put(key, String(value)));
    });
  }

  deleteProperty(key: string): this {
    return this.#change('Properties.deleteProperty', () => {
      this.target.stored.values.delete(this.target.prefix + key);
    });
  }

  deleteAllProperties(): this {
    return this.#change('Properties.deleteAllProperties', () => this.#removeAll());
  }

  #read<T>(name: string, read: () => T): T {
    return this.execution.call(`Properties.${name}`, 'PROPERTIES_GET', () => {
      this.#countUse();
      return read();
    });
  }

  #countUse(): void {
    const { state } = this.execution;
    if (!takePropertyUse(state.account, this.execution.now())) this.execution.fail(ERROR_TEXTS.propertyQuota);
  }

  #own(): [string, string][] {
    const { prefix, stored } = this.target;
    return [...stored.values].filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value]);
  }

  #put(key: string, value: string): void {
    const { prefix, stored } = this.target;
    if (Buffer.byteLength(value) > MOST_BYTES_PER_VALUE) this.execution.fail(ERROR_TEXTS.valueTooLarge);
    const others = this.#own().filter(([other]) => other !== key);
    const bytes = [...others, [key, value]].reduce((sum, [name = '', text = '']) => sum + Buffer.byteLength(name + text), 0);
    if (bytes > MOST_BYTES) this.execution.fail(ERROR_TEXTS.propertyStorage);
    stored.values.set(prefix + key, value);
  }

  #removeAll(): void {
    this.#own().forEach(([key]) => this.target.stored.values.delete(this.target.prefix + key));
  }

  #change(member: string, change: () => void): this {
    this.execution.call(member, 'PROPERTIES_SET', () => {
      this.#countUse();
      change();
      this.target.stored.revision += 1;
    });
    return serve('Properties', this);
  }
}
