import { rng } from '#lib/base/rng.ts';

/**
 * An endless stream of batches of example indexes. Every epoch is a new shuffle of all `size` examples; an epoch that
 * ends within a batch is followed at once by the next, so batches are always full and `batchSize` may exceed `size`.
 */
export function batches(size: number, batchSize: number, seed: string | number): () => number[] {
  const random = rng('batches', seed);
  const examples = Array.from({ length: size }, (_, example) => example);
  let epoch: number[] = [];
  let used = 0;
  return () =>
    Array.from({ length: batchSize }, () => {
      if (used === epoch.length) {
        epoch = random.shuffle(examples);
        used = 0;
      }
      return epoch[used++] as number;
    });
}
