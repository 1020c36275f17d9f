import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type Database from 'libsql';
import type { GoogleState } from '../google/state';
import type { ClockState } from '../runtime/clock-state';
import { openDatabase, releaseDatabase, storeProblemOf } from './database-file';
import { decodeState, entitiesOf, type EncodedEntity, type Entity } from './encoded-state';
import { StoreProblem } from './store-problem';

const FILE_NAME = 'workspace.sqlite';

/** What was saved: pass both to World.create. */
export interface StoredWorkspace {
  readonly state: GoogleState;
  readonly clock: ClockState;
}

/** A workspace on disk. Every method throws StoreProblem when the disk or the file does not allow it. */
export interface Store {
  readonly file: string;
  /** Null when nothing has been saved yet. */
  load(): StoredWorkspace | null;
  /** Writes what has changed since the last save or load, all or nothing. */
  save(state: GoogleState, clock: ClockState): void;
  close(): void;
}

const digestOf = (kind: string, id: string, body: string): string => createHash('sha256').update(`${kind}\n${id}\n${body}`).digest('base64url');

const keyOf = ({ kind, id }: Pick<Entity, 'kind' | 'id'>): string => `${kind}\n${id}`;

class SqliteStore implements Store {
  readonly #database: Database.Database;
  #saved = new Map<string, Entity['mark']>();

  constructor(
    readonly file: string,
    database: Database.Database,
  ) {
    this.#database = database;
  }

  load(): StoredWorkspace | null {
    const rows = this.#read();
    const clock = rows.find(({ kind }) => kind === 'clock');
    if (clock === undefined && rows.length === 0) return null;
    try {
      const stored = { state: decodeState(rows), clock: JSON.parse(clock?.body ?? '') as ClockState };
      this.#remember(entitiesOf(stored.state));
      return stored;
    } catch (error) {
      throw new StoreProblem('DAMAGED', this.file, error);
    }
  }

  save(state: GoogleState, clock: ClockState): void {
    const changed = entitiesOf(state).filter((entity) => this.#saved.get(keyOf(entity)) !== entity.mark);
    const rows = changed.map((entity) => ({ kind: entity.kind, id: entity.id, body: entity.encode() }));
    try {
      this.#write([...rows, { kind: 'clock', id: '', body: JSON.stringify(clock) }]);
    } catch (error) {
      throw storeProblemOf(error, this.file);
    }
    this.#remember(changed);
  }

  close(): void {
    releaseDatabase(this.#database);
  }

  #remember(entities: readonly Entity[]): void {
    entities.forEach((entity) => this.#saved.set(keyOf(entity), entity.mark));
  }

  #read(): EncodedEntity[] {
    try {
      const rows = this.#database.prepare('SELECT kind, id, body, digest FROM entity').all() as (EncodedEntity & { digest: string })[];
      const wrong = rows.some(({ kind, id, body, digest }) => digestOf(kind, id, body) !== digest);
      if (wrong) throw new StoreProblem('DAMAGED', this.file);
      return rows;
    } catch (error) {
      throw storeProblemOf(error, this.file);
    }
  }

  #write(rows: readonly EncodedEntity[]): void {
    const insert = this.#database.prepare('INSERT OR REPLACE INTO entity (kind, id, body, digest) VALUES (?, ?, ?, ?)');
    this.#database.transaction(() => {
      rows.forEach(({ kind, id, body }) => insert.run(kind, id, body, digestOf(kind, id, body)));
    })();
  }
}

/** Where the workspace of a folder is kept. */
export const storeFile = (folder: string): string => join(folder, FILE_NAME);

/** Opens a workspace by its file, which is created when missing. */
export const openStoreFile = (file: string): Store => new SqliteStore(file, openDatabase(file));

/** Opens the workspace kept in a folder, which is created when missing. Only one process at a time may have it. */
export const openStore = (folder: string): Store => openStoreFile(storeFile(folder));
