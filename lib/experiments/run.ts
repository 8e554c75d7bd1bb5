import type * as tfjs from '@tensorflow/tfjs-core';
import { type Population, population } from '#lib/training/population.ts';
import type { Arm, Claim, Curve, Experiment, Outcome, Picture } from './experiment.ts';
import { groupArms } from './groups.ts';
import type { Chosen, Parameters } from './parameters.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** What has changed since the last frame: losses of every network at one checkpoint, by arm and seed. */
export interface Frame {
  updates: number;
  arms: { train: number[]; validation: number[] /** Of the first seed; not in every frame. */; picture?: number[] }[];
}

export interface Result {
  /** The claim's metric, `[arm][seed]`. */
  values: number[][];
  verdict: Verdict;
}

export interface RunOptions {
  signal?: AbortSignal;
  onFrame?: (frame: Frame) => void;
  /** Awaited between pieces of work, so that a stop can get through. */
  breathe?: () => Promise<void>;
}

export const checkpoints = 60;
const pictureEvery = 4;

/** Trains every arm of an experiment and measures its claim. Throws the signal's reason when it is stopped. */
export async function runExperiment(
  tf: typeof tfjs,
  experiment: Experiment<Parameters>,
  chosen: Chosen<Parameters>,
  { signal, onFrame, breathe }: RunOptions = {},
): Promise<Result> {
  const arms = experiment.arms(chosen);
  const { seeds = 0, seed: firstSeed = 0 } = chosen;
  const seedList = Array.from({ length: seeds }, (_, at) => firstSeed + at);
  const picture = experiment.picture(chosen);
  const groups = groupArms(arms).map((members) => {
    const lanes = members.flatMap((arm) => seedList.map((seed) => (arms[arm] as Arm).lane(seed)));
    return { members, population: population(tf, (arms[members[0] ?? 0] as Arm).shared, lanes) };
  });
  const curves = arms.map(() => seedList.map((): Curve => ({ train: [], validation: [] })));
  try {
    for (const step of schedule(experiment.updates(chosen))) {
      for (const { population: networks } of groups) {
        for (let left = step.train; left > 0; left -= 10) {
          signal?.throwIfAborted();
          networks.train(Math.min(left, 10));
          await breathe?.();
        }
      }
      const frame: Frame = { updates: step.at, arms: arms.map(() => ({ train: [], validation: [] })) };
      for (const { members, population: networks } of groups) {
        const losses = networks.losses();
        const drawn =
          onFrame && step.count % pictureEvery === 0 ? drawPicture(networks, picture, members.length, seeds) : [];
        members.forEach((arm, place) => {
          const part = {
            train: [...losses.train.subarray(place * seeds, (place + 1) * seeds)],
            validation: [...losses.validation.subarray(place * seeds, (place + 1) * seeds)],
          };
          frame.arms[arm] = { ...part, ...(drawn[place] ? { picture: drawn[place] } : {}) };
          curves[arm]?.forEach((curve, seed) => {
            curve.train.push(part.train[seed] ?? Number.NaN);
            curve.validation.push(part.validation[seed] ?? Number.NaN);
          });
        });
      }
      onFrame?.(frame);
    }
    const values = measure(experiment.claim, groups, curves, seeds);
    return { values, verdict: verdictOf(experiment.claim, values) };
  } finally {
    for (const { population: networks } of groups) networks.dispose();
  }
}

/** Checkpoints spread evenly over the updates; the first is the untrained network. */
function schedule(updates: number): { at: number; train: number; count: number }[] {
  const last = Math.min(checkpoints, updates);
  const at = Array.from({ length: last + 1 }, (_, count) => Math.round((count * updates) / last));
  return at.map((now, count) => ({ at: now, train: now - (at[count - 1] ?? 0), count: last - count }));
}

function drawPicture(networks: Population, picture: Picture, arms: number, seeds: number): number[][] {
  const first = Array.from({ length: arms }, (_, place) => place * seeds);
  if (picture.kind === 'weights')
    return first.map((lane) => (networks.weights(lane)[0] ?? []).slice(0, picture.inputs));
  const { inputs, size } = gridOf(picture);
  const predicted = networks.predict(inputs, size);
  return first.map((lane) => [...predicted.subarray(lane * size, (lane + 1) * size)]);
}

function gridOf({ reach, resolution }: { reach: number; resolution: number }) {
  const inputs = new Float32Array(resolution * resolution * 2);
  const place = (index: number) => ((index + 0.5) / resolution) * 2 * reach - reach;
  for (let row = 0; row < resolution; row++)
    for (let column = 0; column < resolution; column++)
      inputs.set([place(column), -place(row)], 2 * (row * resolution + column));
  return { inputs, size: resolution * resolution };
}

function measure(
  claim: Claim,
  groups: { members: number[]; population: Population }[],
  curves: Curve[][],
  seeds: number,
): number[][] {
  const values: number[][] = curves.map(() => []);
  for (const { members, population: networks } of groups)
    members.forEach((arm, place) => {
      values[arm] = (curves[arm] ?? []).map((curve, seed): number => {
        const outcome: Outcome = { curve, weights: networks.weights(place * seeds + seed) };
        return claim.measure(outcome);
      });
    });
  return values;
}
