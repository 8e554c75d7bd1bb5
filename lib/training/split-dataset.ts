import type { Dataset } from './network.ts';

/** The first `size` examples and the rest, as views on the same numbers. Throws unless both get at least one. */
export function splitDataset(dataset: Dataset, size: number): { train: Dataset; validation: Dataset } {
  if (!Number.isInteger(size) || size < 1 || size >= dataset.size)
    throw new Error(`cannot split ${dataset.size} examples after the first ${size}`);
  const { features } = dataset;
  const part = (from: number, to: number): Dataset => ({
    inputs: dataset.inputs.subarray(from * features, to * features),
    targets: dataset.targets.subarray(from, to),
    size: to - from,
    features,
  });
  return { train: part(0, size), validation: part(size, dataset.size) };
}
