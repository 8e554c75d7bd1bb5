import { rmSync } from 'node:fs';
import type { Db } from '../../db.ts';
import { removeOwnDataset } from '../../store/own-datasets.ts';
import { tableFile } from './dataset-files.ts';

/** Deletes an owner's data set; false where there is none of that name. Jobs that still want it fail and say so. */
export function removeDataset(db: Db, folder: string, owner: string, name: string): boolean {
  const id = removeOwnDataset(db, owner, name);
  if (id !== undefined) rmSync(tableFile(folder, id), { force: true });
  return id !== undefined;
}
