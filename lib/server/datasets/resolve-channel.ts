import type { Table } from '#lib/tuning/algorithm.ts';
import { dataFolder } from '../settings.ts';
import type { Dataset } from './dataset.ts';
import { loadOwnDataset } from './own/loaded-datasets.ts';
import { datasetNames, isBuiltIn, loadDataset } from './registry.ts';

/** There is no data behind an address; the message lists the addresses that have some. */
export class UnknownChannel extends Error {
  override name = 'UnknownChannel';
}

type Part = 'train' | 'validation';
export interface Channel {
  dataset: Dataset;
  part: Part;
}

const builtIn = /^s3:\/\/holdout\/([^/]+)\/(train|validation)\/?$/;
const own = /^own:([^/]+)\/(train|validation)$/;

/**
 * The data set behind a channel of a job: `s3://holdout/<built-in data set>/train` or `…/validation`, or `own:<id>/…` for
 * one that was brought, as `ownAddress` makes them. Throws UnknownChannel, or DeletedDataset.
 */
export function datasetAt(address: string): Channel {
  const [, id, ownPart] = own.exec(address) ?? [];
  if (id && ownPart) return { dataset: loadOwnDataset(dataFolder(), id), part: ownPart as Part };
  const [, name = '', part] = builtIn.exec(address) ?? [];
  if (isBuiltIn(name) && part) return { dataset: loadDataset(name), part: part as Part };
  const known = datasetNames.map((each) => `s3://holdout/${each}/train`);
  throw new UnknownChannel(`There is no data at "${address}". There is: ${known.join(', ')}, and /validation of each.`);
}

/** The table behind the address of a channel. Throws UnknownChannel, or DeletedDataset. */
export function resolveChannel(address: string): Table {
  const { dataset, part } = datasetAt(address);
  return dataset[part];
}
