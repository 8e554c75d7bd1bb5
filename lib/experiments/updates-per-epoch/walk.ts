import { rng } from '#lib/base/rng.ts';

/** Walks once through all examples in shuffled order; gives each batch's size, one an update. The last may be smaller. */
export function walk(examples: number, batchSize: number, seed: string | number): number[] {
  const waiting = rng('epoch', seed).shuffle(Array.from({ length: examples }, (_, example) => example));
  const batches: number[] = [];
  while (waiting.length > 0) batches.push(waiting.splice(0, batchSize).length);
  return batches;
}
