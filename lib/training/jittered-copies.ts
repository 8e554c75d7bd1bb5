import { rng } from '#lib/base/rng.ts';
import type { Dataset } from './network.ts';

/**
 * The examples, followed by `copies` copies of each whose inputs are moved by gaussian noise of the given standard
 * deviation; a copy keeps its target. Rounded to 32 bits, as in datasets.ts.
 */
export function jitteredCopies(
  data: Dataset,
  { copies, jitter, seed }: { copies: number; jitter: number; seed: string | number },
): Dataset {
  const random = rng('jittered-copies', seed);
  const rounds = Array.from({ length: copies + 1 }, (_, round) => round);
  const inputs = Float32Array.from(
    rounds.flatMap((round) =>
      Array.from(data.inputs, (input) => (round === 0 ? input : input + jitter * random.normal())),
    ),
  );
  const targets = Float32Array.from(rounds.flatMap(() => [...data.targets]));
  return { inputs, targets, size: data.size * (copies + 1), features: data.features };
}
