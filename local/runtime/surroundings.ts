import type { LockTable } from './lock-table';

/** The part of appsscript.json that the services depend on. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** Advanced services exist only where the manifest enables them. */
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string; readonly serviceId: string }[] };
}

/** A message shown to the person at the keyboard. */
export interface Dialog {
  readonly title: string;
  readonly text: string;
  /** A whole document, of a dialog that shows one. */
  readonly page?: string;
}

/** What the person at the keyboard will press and type. */
export interface DialogAnswer {
  readonly button: string;
  readonly text: string;
}

/** An entry of a menu. */
export type MenuItem = { readonly caption: string; readonly handler: string } | 'SEPARATOR';

/** A menu that a script has added to the book. */
export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** A cached text; `expiresAt` in virtual milliseconds. */
export interface CacheEntry {
  readonly value: string;
  readonly expiresAt: number;
}

/** What services share beyond the stored state: it lives as long as the process. */
export interface Surroundings {
  readonly scriptId: string;
  readonly manifest: Manifest;
  /** By name without `.html`. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly locks: LockTable;
  readonly cache: Map<string, CacheEntry>;
  readonly dialogs: Dialog[];
  /** Messages that went away by themselves. */
  readonly notices: Dialog[];
  readonly answers: DialogAnswer[];
  readonly menus: Menu[];
  /** Calls after `Form.setDestination` before the linked tab is there. */
  readonly linkDelayCalls: number;
}
