import type { Execution } from '../../runtime/execution';
import type { CacheEntry } from '../../runtime/surroundings';
import { ERROR_TEXTS } from '../error-texts';

const MOST_KEY_CHARACTERS = 250;
const MOST_VALUE_BYTES = 100 * 1_024;
const MOST_ENTRIES = 1_000;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** Cache: values may vanish at any time; the oldest go first when there are too many. */
export class ScriptCache {
  constructor(
    private readonly execution: Execution,
    private readonly entries: Map<string, CacheEntry>,
    private readonly prefix: string,
  ) {}

  get(key: string): string | null {
    return this.execution.call('Cache.get', 'CACHE_GET', () => this.#live(key));
  }

  getAll(keys: readonly string[]): Record<string, string> {
    return this.execution.call('Cache.getAll', 'CACHE_GET', () => {
      const found = keys.map((key): [string, string | null] => [key, this.#live(key)]);
      return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
    });
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): null {
    return this.execution.call('Cache.put', 'CACHE_PUT', () => {
      this.#put(key, String(value), expirationInSeconds);
      return null;
    });
  }

  putAll(values: Record<string, string>, expirationInSeconds = DEFAULT_SECONDS): null {
    return this.execution.call('Cache.putAll', 'CACHE_PUT', () => {
      Object.entries(values).forEach(([key, value]) => this.#put(key, String(value), expirationInSeconds));
      return null;
    });
  }

  remove(key: string): null {
    return this.execution.call('Cache.remove', 'CACHE_PUT', () => {
      this.entries.delete(this.prefix + key);
      return null;
    });
  }

  #live(key: string): string | null {
    const entry = this.entries.get(this.prefix + key);
    return entry !== undefined && entry.expiresAt > this.execution.now() ? entry.value : null;
  }

  #put(key: string, value: string, seconds: number): void {
    if (key.length > MOST_KEY_CHARACTERS) this.execution.fail(ERROR_TEXTS.keyTooLarge);
    if (Buffer.byteLength(value) > MOST_VALUE_BYTES) this.execution.fail(ERROR_TEXTS.valueTooLarge);
    const expiresAt = this.execution.now() + Math.min(seconds, MOST_SECONDS) * 1_000;
    this.entries.delete(this.prefix + key);
    this.entries.set(this.prefix + key, { value, expiresAt });
    const oldest = this.entries.keys().next().value;
    if (this.entries.size > MOST_ENTRIES && oldest !== undefined) this.entries.delete(oldest);
  }
}
