import { rng } from '#lib/base/rng.ts';
import { batches } from '#lib/training/batches.ts';

/** An endless stream of batches of example indexes. */
export type Stream = () => readonly number[];

/** Batches as the trainer draws them: every epoch a new shuffle. */
export const byEpochs = (examples: number, batchSize: number, seed: number): Stream =>
  batches(examples, batchSize, seed);

/** Batches drawn anew from all examples each time, without regard to what was used before. */
export function byChance(examples: number, batchSize: number, seed: number): Stream {
  const chance = rng('with-replacement', seed);
  return () => Array.from({ length: batchSize }, () => chance.below(examples));
}

/** Counts the uses of each example while a stream is walked; a batch may be left half-way. */
export function countUses(examples: number, stream: Stream) {
  const uses = new Array<number>(examples).fill(0);
  let batch: readonly number[] = [];
  let used = 0;
  let updates = 0;
  return {
    uses,
    walk(count: number): void {
      for (let done = 0; done < count; done++) {
        if (used === batch.length) {
          batch = stream();
          used = 0;
          updates++;
        }
        const example = batch[used++] ?? 0;
        uses[example] = (uses[example] ?? 0) + 1;
      }
    },
    /** Batches begun so far. */
    updates: () => updates,
    /** Uses of the most used example minus those of the least used. */
    spread: () => Math.max(...uses) - Math.min(...uses),
  };
}
