import { describe, expect, test } from 'vitest';
import { sparseLinear, twoMoons } from './datasets.ts';
import { initialWeights } from './initial-weights.ts';
import { meanLoss } from './mean-loss.ts';
import type { Activation, Lane, Network, Shared } from './network.ts';
import { referenceNetwork } from './reference.ts';
import { type Example, referenceGradient, referenceOutput } from './reference-gradient.ts';

const data = twoMoons({ size: 12, noise: 0.2, seed: 1 });
const examples: Example[] = Array.from(data.targets, (target, row) => ({
  input: data.inputs.subarray(row * 2, row * 2 + 2),
  target,
  masks: [],
}));
const activations: Activation[] = ['linear', 'tanh', 'relu', 'sigmoid'];
const losses: Network['loss'][] = ['squared', 'logistic'];

describe('gradients agree with central differences, L2 included', () => {
  test.each(activations.flatMap((activation) => losses.map((loss) => ({ activation, loss }))))(
    '$activation, $loss',
    ({ activation, loss }) => {
      const network: Network = { inputs: 2, hidden: [4, 3], activation, loss, initialisation: { sd: 0.8 } };
      // Non-zero biases, and no weighted sum near the kink of relu
      const weights = initialWeights(network, 5).map((layer) => layer.map((weight, at) => weight + 0.01 * at));
      const l2 = 0.3;
      const kernels = [8, 12, 3];
      const objective = () => {
        const outputs = examples.map(({ input }) => referenceOutput(network, weights, input));
        const squares = weights.flatMap((layer, at) => layer.slice(0, kernels[at]).map((weight) => weight ** 2));
        return meanLoss(loss, outputs, data.targets) + (l2 / 2) * squares.reduce((sum, square) => sum + square, 0);
      };
      const gradient = referenceGradient(network, weights, examples, l2);
      const step = 1e-5;
      for (const [at, layer] of weights.entries())
        for (const [index, weight] of layer.entries()) {
          layer[index] = weight + step;
          const above = objective();
          layer[index] = weight - step;
          const below = objective();
          layer[index] = weight;
          expect(gradient[at]?.[index]).toBeCloseTo((above - below) / (2 * step), 7);
        }
    },
  );
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
  const masked = referenceGradient(network, weights, [{ input: [1, 2], target: 0, masks: [[0, 2]] }], 0);
  // hidden sums 3 and 3, masked to 0 and 6; output 6 = delta; back through the mask 0 and 12
  expect(masked).toEqual([
    [0, 12, 0, 24, 0, 12],
    [0, 36, 6],
  ]);
});

test('L1 leaves the weights of useless inputs exactly 0 and the useful ones alive', () => {
  const { truth, ...train } = sparseLinear({ size: 200, features: 10, useful: 3, noise: 0.1, seed: 4 });
  const shared: Shared = {
    network: { inputs: 10, hidden: [], activation: 'linear', loss: 'squared', initialisation: { sd: 0.1 } },
    optimiser: { kind: 'sgd' },
    batchSize: 200,
  };
  const lane: Lane = { seed: 1, learningRate: 0.1, l1: 0.1, l2: 0, dropout: 0, train, validation: train };
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
  expect(meanLoss('logistic', [1000, -1000], Float32Array.of(0, 1))).toBe(1000);
  expect(meanLoss('logistic', [1000, -1000], Float32Array.of(1, 0))).toBe(0);
  expect(meanLoss('logistic', [0], Float32Array.of(1))).toBeCloseTo(Math.LN2, 12);
  expect(meanLoss('squared', [3], Float32Array.of(1))).toBe(2);
});
