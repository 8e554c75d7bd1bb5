import type { Samples } from './experiment.ts';
import { finalOf } from './final.ts';
import type { Outcome } from './trained.ts';

/** The last losses of every network: for each arm the training losses of its seeds, then their validation losses. */
export const finalLosses = (outcomes: readonly (readonly Outcome[])[]): Samples =>
  outcomes.flatMap((arm) => [
    arm.map(({ curve }) => finalOf(curve.train)),
    arm.map(({ curve }) => finalOf(curve.validation)),
  ]);
