import { type Population, type PopulationTf, population } from '#lib/training/population.ts';
import type { Experiment, Frame, Laboratory } from './experiment.ts';
import { type Chosen, type Parameters, seedsOf } from './parameters.ts';

export interface RunOptions {
  /** The seeds of this run, when it is a part of a larger one. */
  seeds?: readonly number[];
  signal?: AbortSignal;
  /** Called between pieces of work; `frame` makes the picture of the moment when it is asked to. */
  pause?: (frame: () => Frame) => Promise<void>;
  now?: () => number;
}

/**
 * Runs an experiment: its figures `[arm][seed]` and its last frame. Populations that it made are freed however it ends.
 * Throws the signal's reason when it is stopped.
 */
export async function runExperiment(
  tf: PopulationTf,
  experiment: Experiment<Parameters>,
  chosen: Chosen<Parameters>,
  { seeds = seedsOf(chosen), signal, pause, now = () => 0 }: RunOptions = {},
): Promise<{ values: number[][]; frame: Frame }> {
  const made: Population[] = [];
  let last: () => Frame = () => ({ progress: 0, curves: [], panels: [] });
  const laboratory: Laboratory = {
    seeds,
    population(shared, lanes) {
      const one = population(tf, shared, lanes);
      made.push(one);
      return one;
    },
    async pause(frame) {
      signal?.throwIfAborted();
      last = frame;
      await pause?.(frame);
    },
    now,
  };
  try {
    const values = await experiment.run(chosen, laboratory);
    return { values, frame: { ...last(), progress: 1 } };
  } finally {
    for (const one of made) one.dispose();
  }
}
