import type { Table } from '#lib/tuning/algorithm.ts';
import { datasetNames, loadDataset } from './registry.ts';

/** There is no data behind an address; the message lists the addresses that have some. */
export class UnknownChannel extends Error {
  override name = 'UnknownChannel';
}

const address = /^s3:\/\/holdout\/([^/]+)\/(train|validation)\/?$/;

/** The table behind `s3://holdout/<data set>/train` or `…/validation`. Throws UnknownChannel. */
export function resolveChannel(uri: string): Table {
  const [, dataset, part] = address.exec(uri) ?? [];
  const name = datasetNames.find((known) => known === dataset);
  if (name && part) return loadDataset(name)[part === 'train' ? 'train' : 'validation'];
  const known = datasetNames.map((each) => `s3://holdout/${each}/train`);
  throw new UnknownChannel(`There is no data at "${uri}". There is: ${known.join(', ')}, and /validation of each.`);
}
