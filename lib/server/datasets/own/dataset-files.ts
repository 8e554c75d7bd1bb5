import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Db } from '../../db.ts';
import { ownDatasetIds } from '../../store/own-datasets.ts';

const mine = 0o700;

/** Where the table of a data set is. */
export const tableFile = (folder: string, id: string): string => path.join(folder, 'datasets', `${id}.bin`);

const quarantine = (folder: string): string => path.join(folder, 'quarantine');

/** Two names that nobody can guess, for what is brought and for what becomes of it; their folders are made. */
export function quarantined(folder: string): { brought: string; table: string } {
  mkdirSync(quarantine(folder), { recursive: true, mode: mine });
  mkdirSync(path.dirname(tableFile(folder, '')), { recursive: true, mode: mine });
  const name = path.join(quarantine(folder), randomUUID());
  return { brought: `${name}.csv`, table: `${name}.bin` };
}

/** Removes what a crash left: all that is in quarantine, and tables that no row of the database knows. */
export function sweepDatasets(db: Db, folder: string): void {
  rmSync(quarantine(folder), { recursive: true, force: true });
  const known = new Set(ownDatasetIds(db).map((id) => tableFile(folder, id)));
  const tables = path.dirname(tableFile(folder, ''));
  mkdirSync(tables, { recursive: true, mode: mine });
  for (const name of readdirSync(tables))
    if (!known.has(path.join(tables, name))) rmSync(path.join(tables, name), { recursive: true, force: true });
}
