import { describe, expect, test } from 'vitest';
import { sparseLinear, twoMoons } from './datasets.ts';
import { initialWeights } from './initial-weights.ts';
import { layerSizes } from './layer-sizes.ts';
import { meanLoss } from './mean-loss.ts';
import type { Activation, Lane, Network, Shared } from './network.ts';
import { referenceNetwork } from './reference.ts';
import { referenceForward } from './reference-forward.ts';
import { type Batch, referenceGradient } from './reference-gradient.ts';

const data = twoMoons({ size: 12, noise: 0.2, seed: 1 });
const batch: Batch = {
  inputs: Array.from(data.targets, (_, row) => data.inputs.subarray(row * 2, row * 2 + 2)),
  targets: [...data.targets],
  masks: [],
};
const activations: Activation[] = ['linear', 'tanh', 'relu', 'sigmoid', 'leaky-relu'];
const outputs: Pick<Network, 'loss' | 'classes'>[] = [
  { loss: 'squared' },
  { loss: 'logistic' },
  { loss: 'softmax', classes: 3 },
];

describe('gradients agree with central differences, L2 included', () => {
  const table = activations.flatMap((activation) =>
    outputs.flatMap((output) =>
      [false, true].map((batchNormalisation) => ({ activation, batchNormalisation, ...output })),
    ),
  );
  test.each(table)('$activation, $loss, batch normalisation $batchNormalisation', (chosen) => {
    const network: Network = { inputs: 2, hidden: [4, 3], initialisation: { sd: 0.8 }, ...chosen };
    // Non-zero biases, and no weighted sum near the kink of relu
    const weights = initialWeights(network, 5).map((layer) => layer.map((weight, at) => weight + 0.01 * at));
    const l2 = 0.3;
    const kernels = layerSizes(network).map(({ kernel }) => kernel);
    const objective = () => {
      const predicted = referenceForward(network, weights, batch.inputs, []).at(-1)?.values.flat() ?? [];
      const squares = weights.flatMap((layer, at) => layer.slice(0, kernels[at]).map((weight) => weight ** 2));
      return meanLoss(network, predicted, data.targets) + (l2 / 2) * squares.reduce((sum, square) => sum + square, 0);
    };
    const { gradient } = referenceGradient(network, weights, batch, l2);
    expect(gradient.map(({ length }) => length)).toEqual(weights.map(({ length }) => length));
    const step = 1e-5;
    for (const [at, layer] of weights.entries())
      for (const [index, weight] of layer.entries()) {
        layer[index] = weight + step;
        const above = objective();
        layer[index] = weight - step;
        const below = objective();
        layer[index] = weight;
        expect(gradient[at]?.[index]).toBeCloseTo((above - below) / (2 * step), 6);
      }
  });
});

test('a masked unit gets no gradient, and a scaled one its share', () => {
  const network: Network = {
    inputs: 2,
    hidden: [2],
    activation: 'linear',
    loss: 'squared',
    initialisation: { sd: 1 },
  };
  const weights = [
    [1, 1, 1, 1, 0, 0],
    [1, 1, 0],
  ];
  const masked = referenceGradient(network, weights, { inputs: [[1, 2]], targets: [0], masks: [[[0, 2]]] }, 0);
  // hidden sums 3 and 3, masked to 0 and 6; output 6 = delta; back through the mask 0 and 12
  expect(masked.gradient).toEqual([
    [0, 12, 0, 24, 0, 12],
    [0, 36, 6],
  ]);
});

test('L1 leaves the weights of useless inputs exactly 0 and the useful ones alive', () => {
  const { truth, ...train } = sparseLinear({ size: 200, features: 10, useful: 3, noise: 0.1, seed: 4 });
  const shared: Shared = {
    network: { inputs: 10, hidden: [], activation: 'linear', loss: 'squared', initialisation: { sd: 0.1 } },
    optimiser: 'sgd',
    batchSize: 200,
  };
  const lane: Lane = { seed: 1, learningRate: 0.1, l1: 0.1, train, validation: train };
  const network = referenceNetwork(shared, lane);
  network.train(300);
  const found = network.weights()[0]?.slice(0, 10) as number[];
  expect(found.map((weight) => weight !== 0)).toEqual(truth.map((weight) => weight !== 0));
  // The lasso shrinks each useful weight by about λ, features being nearly orthonormal (200 examples: ± 0.1)
  for (const feature of [0, 1, 2]) {
    const weight = truth[feature] as number;
    expect(Math.abs((found[feature] as number) - (weight - 0.1 * Math.sign(weight)))).toBeLessThan(0.06);
  }
});

test('cross-entropy is right where a naive formula overflows', () => {
  const logistic: Network = { inputs: 1, hidden: [], activation: 'linear', loss: 'logistic', initialisation: 'he' };
  expect(meanLoss(logistic, [1000, -1000], Float32Array.of(0, 1))).toBe(1000);
  expect(meanLoss(logistic, [1000, -1000], Float32Array.of(1, 0))).toBe(0);
  expect(meanLoss(logistic, [0], Float32Array.of(1))).toBeCloseTo(Math.LN2, 12);
  expect(meanLoss({ ...logistic, loss: 'squared' }, [3], Float32Array.of(1))).toBe(2);
  const softmax: Network = { ...logistic, loss: 'softmax', classes: 3 };
  expect(meanLoss(softmax, [1000, 0, -1000], Float32Array.of(1))).toBe(1000);
  expect(meanLoss(softmax, [1000, 0, -1000], Float32Array.of(0))).toBe(0);
  expect(meanLoss(softmax, [2, 2, 2], Float32Array.of(2))).toBeCloseTo(Math.log(3), 12);
});
