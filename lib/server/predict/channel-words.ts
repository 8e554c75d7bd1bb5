import { isBuiltIn } from '../datasets/registry.ts';
import type { Db } from '../db.ts';
import { ownDatasetById } from '../store/own-dataset-by-id.ts';
import { type DataWords, dataWords } from './data-words.ts';

const own = /^own:([^/]+)\//;
const builtIn = /^s3:\/\/holdout\/([^/]+)\//;

/** What the columns and classes behind a channel are called; undefined where the data is gone. */
export function channelWords(db: Db, address: string): DataWords | undefined {
  const found = ownDatasetById(db, own.exec(address)?.[1] ?? '');
  if (found) return { features: found.features, target: found.target, classes: found.classes ?? [] };
  const name = builtIn.exec(address)?.[1] ?? '';
  return isBuiltIn(name) ? dataWords(name) : undefined;
}

/** What the data set behind a channel is called. */
export function channelName(db: Db, address: string): string {
  const id = own.exec(address)?.[1];
  if (id !== undefined) return ownDatasetById(db, id)?.name ?? 'a data set that was deleted';
  return builtIn.exec(address)?.[1] ?? address;
}
