import { existsSync } from 'node:fs';
import type { Dataset } from '../dataset.ts';
import { tableFile } from './dataset-files.ts';
import { datasetOf } from './own-dataset.ts';
import { readTable } from './table-file.ts';

/** The data set of a job is no more. */
export class DeletedDataset extends Error {
  override name = 'DeletedDataset';
  constructor() {
    super('The data set of this job was deleted, or is not on this machine. Upload it again, then create a new job.');
  }
}

/** Bytes of own data sets that a thread keeps; the one that it read last is always kept. */
export const mostKeptBytes = 64 * 2 ** 20;
const pattern = /^[0-9a-f-]{36}$/;

/** By file, the one that was wanted last at the end. */
const kept = new Map<string, Dataset>();

/** The data set of an id, read once as long as there is room. Throws DeletedDataset. */
export function loadOwnDataset(folder: string, id: string): Dataset {
  const file = pattern.test(id) ? tableFile(folder, id) : '';
  const known = kept.get(file);
  kept.delete(file);
  if (!existsSync(file)) throw new DeletedDataset();
  const dataset = known ?? datasetOf(readTable(file));
  kept.set(file, dataset);
  for (const oldest of kept.keys()) {
    if (keptBytes() <= mostKeptBytes || oldest === file) break;
    kept.delete(oldest);
  }
  return dataset;
}

/** Bytes of all that are kept. */
export const keptBytes = (): number => [...kept.values()].reduce((sum, each) => sum + bytesOf(each), 0);

const bytesOf = ({ train, validation }: Dataset): number =>
  [train, validation].reduce((sum, { inputs, targets }) => sum + inputs.byteLength + targets.byteLength, 0);
