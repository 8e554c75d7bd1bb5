import { expect, test } from 'vitest';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import type { Lane, Shared } from '#lib/training/network.ts';
import { population } from '#lib/training/population.ts';
import { shrink, smallDigits } from './small-digits.ts';
import { softmaxAccuracy } from './softmax-accuracy.ts';

test('each new pixel is the mean of those that it covers', () => {
  const image = Float32Array.from({ length: 64 }, (_, pixel) => pixel);
  expect(shrink(image, 8)).toEqual(image);
  expect([...shrink(image, 2)]).toEqual([13.5, 17.5, 45.5, 49.5]);
  expect(shrink(image, 4)[0]).toBe((0 + 1 + 8 + 9) / 4);
});

test('all sizes see the same digits in the same order', () => {
  const [large, small] = [smallDigits(8, 100, 3), smallDigits(2, 100, 3)];
  expect(small.train.targets).toEqual(large.train.targets);
  expect(small.validation.targets).toEqual(large.validation.targets);
  expect([large.train.size, large.validation.size]).toEqual([100, 200]);
  expect(smallDigits(8, 100, 4).train.targets).not.toEqual(large.train.targets);
});

test('counts right classes as the population does', async () => {
  const tf = await loadTfjs();
  const shared: Shared = {
    network: { inputs: 16, hidden: [], activation: 'linear', loss: 'softmax', classes: 10, initialisation: 'xavier' },
    optimiser: 'adam',
    batchSize: 20,
  };
  const lane: Lane = { seed: 1, learningRate: 0.1, ...smallDigits(4, 100, 1) };
  const networks = population(tf, shared, [lane]);
  networks.train(50);
  const { validation } = networks.accuracies();
  expect(softmaxAccuracy(networks.weights(0)[0] ?? [], lane.validation)).toBeCloseTo(validation[0] ?? Number.NaN, 6);
  networks.dispose();
});
