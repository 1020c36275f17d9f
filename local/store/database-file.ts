import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { StoreProblem } from './store-problem';

/** Raised with every change of the tables or of what is in them. */
export const SCHEMA_VERSION = 1;

/** Marks the file as ours («CDS1»), so that another program's database is not taken for one. */
const APPLICATION_ID = 0x43445331;

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const VERSION_AT = 60;
const APPLICATION_AT = 68;

const readHeader = (file: string): Buffer => {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, header, 0, HEADER_BYTES, 0);
    return header.subarray(0, length);
  } finally {
    closeSync(handle);
  }
};

/** Looks at the bytes before SQLite does: a file that is not ours must not even be opened for writing. */
const checkHeader = (file: string): void => {
  const header = readHeader(file);
  const isOurs = header.length === HEADER_BYTES && header.toString('latin1', 0, MAGIC.length) === MAGIC && header.readUInt32BE(APPLICATION_AT) === APPLICATION_ID;
  if (!isOurs) throw new StoreProblem('DAMAGED', file);
  if (header.readUInt32BE(VERSION_AT) > SCHEMA_VERSION) throw new StoreProblem('NEWER', file);
};

/** The file appears under its name only when its tables are there, so an empty file is always a damaged one. */
const createFile = (file: string): void => {
  const unfinished = `${file}.new`;
  rmSync(unfinished, { force: true });
  const database = new Database(unfinished);
  database.exec(`
    PRAGMA application_id = ${APPLICATION_ID};
    PRAGMA user_version = ${SCHEMA_VERSION};
    CREATE TABLE entity (kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
  `);
  database.close();
  renameSync(unfinished, file);
};

/** What SQLite reports, as one of the problems a person can act on. */
export const storeProblemOf = (error: unknown, file: string): StoreProblem => {
  if (error instanceof StoreProblem) return error;
  const code = String((error as { code?: unknown }).code ?? '');
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new StoreProblem('IN_USE', file, error);
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return new StoreProblem('DAMAGED', file, error);
  return new StoreProblem('NOT_WRITABLE', file, error);
};

const prepareFile = (file: string): void => {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
  if (!existsSync(file)) createFile(file);
  accessSync(file, constants.W_OK);
  checkHeader(file);
};

/** Holds the file for this process alone; the operating system lets go if the process dies. */
const takeAlone = (database: Database.Database, file: string): void => {
  database.pragma('locking_mode = EXCLUSIVE');
  database.exec('BEGIN EXCLUSIVE; COMMIT;');
  const verdict = database.prepare('PRAGMA quick_check(1)').get() as { quick_check?: unknown };
  if (verdict.quick_check !== 'ok') throw new StoreProblem('DAMAGED', file);
};

/** Lets the file go; libsql keeps the lock of a closed connection unless it is given back first. */
export const releaseDatabase = (database: Database.Database): void => {
  database.pragma('locking_mode = NORMAL');
  database.prepare('SELECT count(*) FROM entity').get();
  database.close();
};

/** Opens the database file, creating it when there is none. Throws StoreProblem and changes nothing otherwise. */
export const openDatabase = (file: string): Database.Database => {
  let database: Database.Database | null = null;
  try {
    prepareFile(file);
    database = new Database(file);
    takeAlone(database, file);
    return database;
  } catch (error) {
    database?.close();
    throw storeProblemOf(error, file);
  }
};
