import type { KnownData } from '#lib/sagemaker/known-data.ts';
import { builtInFacts } from '../datasets/built-in-facts.ts';
import { datasetNames, isBuiltIn } from '../datasets/registry.ts';
import { validationRows } from '../datasets/split-rows.ts';
import type { Db } from '../db.ts';
import { findOwnDataset, type OwnDatasetRow, ownDatasetsOf } from '../store/own-datasets.ts';
import { addressPattern } from './data-fault.ts';

/** What there is at an address for its user, or null; nothing is read. */
export function dataAt(db: Db, owner: string, address: string): KnownData | null {
  const [, name = '', part = ''] = addressPattern.exec(address) ?? [];
  if (isBuiltIn(name)) {
    const { rows, validation, features, classes, isImage } = builtInFacts[name];
    return { address, form: { size: sizeOf(part, rows, validation), features, classes, isImage } };
  }
  const own = findOwnDataset(db, owner, name);
  return own ? ownData(address, part, own) : null;
}

/** The training parts of all that a user can train on, the built-in data sets first. */
export function dataSets(db: Db, owner: string): KnownData[] {
  const names = [...datasetNames, ...ownDatasetsOf(db, owner).map(({ name }) => name)];
  return names.flatMap((name) => dataAt(db, owner, `s3://holdout/${name}/train`) ?? []);
}

const sizeOf = (part: string, rows: number, validation = validationRows(rows)): number =>
  part === 'validation' ? validation : rows - validation;

const ownData = (address: string, part: string, { rows, features, classes }: OwnDatasetRow): KnownData => ({
  address,
  form: { size: sizeOf(part, rows), features: features.length, classes: classes?.length ?? 0, isImage: false },
  columns: features,
  ...(classes && { classNames: classes }),
});
