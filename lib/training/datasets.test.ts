import { expect, test } from 'vitest';
import { sparseLinear, twoMoons } from './datasets.ts';
import { splitDataset } from './split-dataset.ts';

test('two moons are balanced, centred and on their circles when there is no noise', () => {
  const { inputs, targets, size, features } = twoMoons({ size: 2000, noise: 0, seed: 1 });
  expect([inputs.length, targets.length, size, features]).toEqual([4000, 2000, 2000, 2]);
  expect(targets.filter((target) => target === 1)).toHaveLength(1000);
  const mean = (feature: number) => inputs.filter((_, at) => at % 2 === feature).reduce((sum, x) => sum + x, 0) / 2000;
  expect(Math.abs(mean(0))).toBeLessThan(0.08); // 4 standard errors
  expect(Math.abs(mean(1))).toBeLessThan(0.05);
  for (const [example, target] of targets.entries()) {
    const [x, y] = [inputs[example * 2] as number, inputs[example * 2 + 1] as number];
    const [centreX, centreY] = target === 0 ? [-0.5, -0.25] : [0.5, 0.25];
    expect(Math.hypot(x - centreX, y - centreY)).toBeCloseTo(1, 5);
    expect(target === 0 ? y >= -0.25 - 1e-6 : y <= 0.25 + 1e-6).toBe(true);
  }
});

test('noise has the standard deviation asked for', () => {
  const clean = twoMoons({ size: 4000, noise: 0, seed: 2 }).inputs;
  const noisy = twoMoons({ size: 4000, noise: 0.3, seed: 2 }).inputs;
  const error = noisy.map((value, at) => value - (clean[at] as number));
  const sd = Math.sqrt(error.reduce((sum, e) => sum + e * e, 0) / 8000);
  expect(Math.abs(sd - 0.3)).toBeLessThan(0.01); // 4 standard errors
});

test('the same seed gives the same data, another seed other data', () => {
  expect(twoMoons({ size: 20, noise: 0.1, seed: 'a' })).toEqual(twoMoons({ size: 20, noise: 0.1, seed: 'a' }));
  expect(twoMoons({ size: 20, noise: 0.1, seed: 'a' })).not.toEqual(twoMoons({ size: 20, noise: 0.1, seed: 'b' }));
  const linear = (seed: number) => sparseLinear({ size: 20, features: 4, useful: 2, noise: 0.1, seed });
  expect(linear(1)).toEqual(linear(1));
  expect(linear(1)).not.toEqual(linear(2));
});

test('sparse linear targets follow the truth, of which only the useful weights are not 0', () => {
  const { inputs, targets, truth } = sparseLinear({ size: 50, features: 6, useful: 2, noise: 0, seed: 9 });
  expect(truth.map((weight) => Math.abs(weight) >= 1 && Math.abs(weight) < 2)).toEqual([
    true,
    true,
    ...new Array(4).fill(false),
  ]);
  expect(truth.slice(2)).toEqual([0, 0, 0, 0]);
  for (const [example, target] of targets.entries()) {
    const sum = truth.reduce((total, weight, at) => total + weight * (inputs[example * 6 + at] as number), 0);
    expect(target).toBeCloseTo(sum, 5);
  }
});

test('a split shares out all examples in order and refuses an empty part', () => {
  const all = twoMoons({ size: 10, noise: 0.1, seed: 1 });
  const { train, validation } = splitDataset(all, 6);
  expect([train.size, validation.size]).toEqual([6, 4]);
  expect([...train.inputs, ...validation.inputs]).toEqual([...all.inputs]);
  expect([...train.targets, ...validation.targets]).toEqual([...all.targets]);
  expect(() => splitDataset(all, 10)).toThrow('cannot split 10 examples after the first 10');
  expect(() => splitDataset(all, 0)).toThrow('after the first 0');
});
