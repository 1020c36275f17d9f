import type { Memory } from '../application/ports';

/** Script properties, read once per run; 9 KB per value and 500 KB in all. */
export class ScriptMemory implements Memory {
  private cached: Record<string, string> | null = null;
  private store: GoogleAppsScript.Properties.Properties | null = null;

  all(): Readonly<Record<string, string>> {
    this.cached = { ...this.properties().getProperties() };
    return this.cached;
  }

  put(values: Readonly<Record<string, string>>): void {
    this.properties().setProperties({ ...values }, false);
    if (this.cached !== null) this.cached = { ...this.cached, ...values };
  }

  /** A value as last read or written in this run. */
  get(key: string): string {
    return (this.cached ?? this.all())[key] ?? '';
  }

  /** The handle, fetched once per run. */
  private properties(): GoogleAppsScript.Properties.Properties {
    this.store ??= PropertiesService.getScriptProperties();
    return this.store;
  }
}
