import type { Dataset } from '#lib/training/network.ts';
import type { Model } from './settings.ts';

export type Feature = Model['features'][number];

/** Half the side of the square in which all points lie and all pictures are drawn. */
export const REACH = 3;

const compute: Record<Feature, (x1: number, x2: number) => number> = {
  x1: (x1) => x1,
  x2: (_, x2) => x2,
  x1x1: (x1) => x1 * x1,
  x2x2: (_, x2) => x2 * x2,
  x1x2: (x1, x2) => x1 * x2,
  sinx1: (x1) => Math.sin(x1),
  sinx2: (_, x2) => Math.sin(x2),
};

/** Points of the plane as the network is told of them: the chosen features in a row each. */
export function featureInputs(plane: Float32Array, features: readonly Feature[]): Float32Array {
  const inputs = new Float32Array((plane.length / 2) * features.length);
  for (let point = 0; 2 * point < plane.length; point++) {
    const [x1 = 0, x2 = 0] = plane.subarray(2 * point);
    for (const [at, feature] of features.entries()) inputs[point * features.length + at] = compute[feature](x1, x2);
  }
  return inputs;
}

export const withFeatures = (plane: Dataset, features: readonly Feature[]): Dataset => ({
  ...plane,
  inputs: featureInputs(plane.inputs, features),
  features: features.length,
});
