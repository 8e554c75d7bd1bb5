import { datasetNames, isBuiltIn } from '../datasets/registry.ts';
import type { Db } from '../db.ts';
import { findOwnDataset, ownDatasetsOf } from '../store/own-datasets.ts';

/** Its groups are the name of a data set and the part of it. */
export const addressPattern = /^s3:\/\/holdout\/([^/]+)\/(train|validation)\/?$/;

/** Why a user has no data at an address, or null; nothing is read. Another's data set is as good as none. */
export function dataFault(db: Db, owner: string, address: string): string | null {
  const [, name = ''] = addressPattern.exec(address) ?? [];
  if (isBuiltIn(name) || findOwnDataset(db, owner, name)) return null;
  const all = [...datasetNames, ...ownDatasetsOf(db, owner).map((own) => own.name)];
  const known = all.map((each) => `s3://holdout/${each}/train`).join(', ');
  return `There is no data at "${address}". There is: ${known}, and /validation of each.`;
}

/**
 * The address as a job's definition keeps it: a user's own data set by its id, so that the job reaches that one and no
 * other, whatever is called like it later. Any other address stays as it is.
 */
export function dataAddress(db: Db, owner: string, address: string): string {
  const [, name = '', part] = addressPattern.exec(address) ?? [];
  const own = isBuiltIn(name) ? undefined : findOwnDataset(db, owner, name);
  return own ? `own:${own.id}/${part}` : address;
}
