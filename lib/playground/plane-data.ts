import { rng } from '#lib/base/rng.ts';
import { circles } from '#lib/training/circles.ts';
import { twoMoons } from '#lib/training/datasets.ts';
import { gaussianClusters } from '#lib/training/gaussian-clusters.ts';
import type { Dataset } from '#lib/training/network.ts';
import { spiralArms } from '#lib/training/spiral-arms.ts';
import { splitDataset } from '#lib/training/split-dataset.ts';
import { surfaceSamples } from '#lib/training/surface-samples.ts';
import { xor } from '#lib/training/xor.ts';
import { REACH } from './features.ts';
import { canTrain, type OwnData, toPlane } from './own-data.ts';
import type { Common } from './settings.ts';

/** What there is to learn: points of the plane, in two parts. */
export interface PlaneData {
  /** Names of the classes; none where a number is learnt. */
  classes: readonly string[];
  train: Dataset;
  test: Dataset;
}

interface Draw {
  size: number;
  noise: number;
  seed: number;
}
/** A generator, its number of classes (0 for numbers), and half the width of what it draws. */
type Source = readonly [classes: number, half: number, draw: (options: Draw) => Dataset];

const clusters = (count: number): Source => [count, 1, (options) => gaussianClusters({ ...options, clusters: count })];
const arms = (count: number, turns: number): Source => [
  count,
  1.1,
  ({ noise, ...options }) => spiralArms({ ...options, noise: noise / 2, arms: count, turns }),
];
const sources: Record<Exclude<Common['data'], 'own'>, Source> = {
  circle: [2, 1.1, circles],
  xor: [2, 1.05, xor],
  gauss: clusters(2),
  spiral: arms(2, 1.25),
  moons: [2, 1.6, twoMoons],
  'three-clusters': clusters(3),
  'four-clusters': clusters(4),
  'five-clusters': clusters(5),
  'three-arms': arms(3, 0.75),
  plane: [0, 1, (options) => surfaceSamples({ ...options, surface: 'plane' })],
  hills: [0, 1, (options) => surfaceSamples({ ...options, surface: 'hills' })],
};

/** The points of a run. Own data that cannot be trained on give the circle instead, as the address of a stranger does. */
export function planeData({ data, points, noise, share, seed }: Common, own: OwnData | null): PlaneData {
  const usable = own && canTrain(own) ? own : null;
  if (data === 'own' && usable) {
    return { classes: usable.classes, ...divided(shuffled(ownDataset(usable), seed), share) };
  }
  const [classes, half, draw] = sources[data === 'own' ? 'circle' : data];
  const drawn = draw({ size: points, noise, seed });
  const inputs = drawn.inputs.map((value) => (value / half) * (REACH - 0.2));
  return { classes: 'abcde'.slice(0, classes).split(''), ...divided({ ...drawn, inputs }, share) };
}

function divided(dataset: Dataset, share: number) {
  const size = Math.min(Math.max(Math.round(share * dataset.size), 1), dataset.size - 1);
  const { train, validation } = splitDataset(dataset, size);
  return { train, test: validation };
}

export function ownDataset({ rows, axes }: OwnData): Dataset {
  return {
    inputs: Float32Array.from(rows.flatMap(({ x1, x2 }) => [toPlane(axes.x1, x1), toPlane(axes.x2, x2)])),
    targets: Float32Array.from(rows, ({ target }) => toPlane(axes.target, target)),
    size: rows.length,
    features: 2,
  };
}

/** Rows of a file often lie in the order of their classes, which must not decide what is held out. */
function shuffled(dataset: Dataset, seed: number): Dataset {
  const order = rng('own split', seed).shuffle(Array.from(dataset.targets.keys()));
  return {
    ...dataset,
    inputs: Float32Array.from(order.flatMap((at) => [...dataset.inputs.subarray(2 * at, 2 * at + 2)])),
    targets: Float32Array.from(order, (at) => dataset.targets[at] ?? 0),
  };
}
