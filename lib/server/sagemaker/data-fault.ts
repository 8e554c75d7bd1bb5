import { type DatasetName, datasetNames } from '../datasets/registry.ts';

/** Why there is no data at an address, or null; nothing is read. */
export function dataFault(address: string): string | null {
  const [, name] = /^s3:\/\/holdout\/([^/]+)\/(train|validation)\/?$/.exec(address) ?? [];
  if (datasetNames.includes(name as DatasetName)) return null;
  const known = datasetNames.map((each) => `s3://holdout/${each}/train`).join(', ');
  return `There is no data at "${address}". There is: ${known}, and /validation of each.`;
}
