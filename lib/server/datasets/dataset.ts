import type { Table } from '#lib/tuning/algorithm.ts';
import { inputScales, type Scale, scaleOf, standardise } from './standardise.ts';

/** A data set ready to learn from, inputs standardised on the training part. */
export interface Dataset {
  name: string;
  train: Table;
  validation: Table;
  /** Of the inputs, one a feature. */
  scales: readonly Scale[];
  /** Of the targets of a regression, which are standardised too: raw = value · sd + mean. */
  target?: Scale;
}

/** Scales both parts by what the training part alone tells. */
export function prepare(name: string, train: Table, validation: Table): Dataset {
  const scales = inputScales(train);
  if (train.classes > 0)
    return { name, train: standardise(train, scales), validation: standardise(validation, scales), scales };
  const target = scaleOf(train.targets);
  return {
    ...{ name, scales, target },
    train: standardise(train, scales, target),
    validation: standardise(validation, scales, target),
  };
}

/** A table of rows whose last number is the target. */
export function tableOf(rows: readonly (readonly number[])[], classes: number, image?: Table['image']): Table {
  const features = (rows[0]?.length ?? 1) - 1;
  return {
    inputs: Float32Array.from(rows.flatMap((row) => row.slice(0, -1))),
    targets: Float32Array.from(rows, (row) => row.at(-1) ?? 0),
    ...{ size: rows.length, features, classes },
    ...(image && { image }),
  };
}
