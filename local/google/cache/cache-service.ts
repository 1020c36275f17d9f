import type { Execution } from '../../runtime/execution';
import type { Surroundings } from '../../runtime/surroundings';
import { serve } from '../served';
import { ScriptCache } from './script-cache';

/** CacheService: the caches of the script, the user and the book. */
export class CacheService {
  constructor(
    private readonly execution: Execution,
    private readonly surroundings: Surroundings,
  ) {}

  getScriptCache(): ScriptCache {
    return this.execution.call('CacheService.getScriptCache', 'HANDLE', () => this.#cache('SCRIPT\n'));
  }

  getUserCache(): ScriptCache {
    return this.execution.call('CacheService.getUserCache', 'HANDLE', () => this.#cache(`USER ${this.execution.effectiveUser}\n`));
  }

  /** Null in a web app: there is no current document there. */
  getDocumentCache(): ScriptCache | null {
    return this.execution.call('CacheService.getDocumentCache', 'HANDLE', () => (this.execution.kind === 'WEB' ? null : this.#cache('DOCUMENT\n')));
  }

  #cache(prefix: string): ScriptCache {
    return serve('Cache', new ScriptCache(this.execution, this.surroundings.cache, prefix));
  }
}
