import path from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as applyMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import * as schema from '#drizzle/schema.ts';
import { dataFolder } from './settings.ts';

export type Db = BetterSQLite3Database<typeof schema>;

/**
 * Opens a database file (or ':memory:'). WAL lets pages read while an answer is written; NORMAL cannot corrupt and can
 * lose the last commits only when the power fails. Other processes are waited for up to 5 s.
 */
export function openDatabase(file: string): Db {
  const client = new Database(file, { timeout: 5000 });
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = NORMAL');
  client.pragma('foreign_keys = ON');
  return drizzle({ client, schema });
}

export function migrate(db: Db): void {
  applyMigrations(db, { migrationsFolder: path.resolve('drizzle/migrations') });
}

const shared = globalThis as typeof globalThis & { holdoutDb?: Db };

/** This process's one connection. */
export function database(): Db {
  shared.holdoutDb ??= openDatabase(path.join(dataFolder(), 'holdout.sqlite'));
  return shared.holdoutDb;
}
