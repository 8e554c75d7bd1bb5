import { expect, test } from 'vitest';
import { rng } from './rng.ts';

const draw = (count: number, next: () => number) => Array.from({ length: count }, next);

test('gives the same stream for the same key and another for another', () => {
  expect(draw(5, rng('init', 3).next)).toEqual(draw(5, rng('init', 3).next));
  expect(draw(5, rng('init', 3).next)).not.toEqual(draw(5, rng('init', 4).next));
  expect(draw(5, rng('a', 'bc').next)).not.toEqual(draw(5, rng('ab', 'c').next));
});

test('keeps its stream from release to release, because seeds stand in stored attempts', () => {
  expect(draw(3, rng('fixed', 1).next).map((value) => value.toFixed(9))).toMatchInlineSnapshot(`
    [
      "0.667676460",
      "0.013037869",
      "0.374156220",
    ]
  `);
});

test('draws uniform numbers: mean 1/2, variance 1/12, ten equally full bins', () => {
  const sample = draw(100_000, rng('uniform').next);
  const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
  const variance = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sample.length;
  expect(mean).toBeCloseTo(1 / 2, 2);
  expect(variance).toBeCloseTo(1 / 12, 2);
  const bins = Array.from({ length: 10 }, (_, bin) => sample.filter((value) => Math.floor(value * 10) === bin).length);
  const chiSquare = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquare).toBeLessThan(27.9); // 99.9 % quantile at 9 degrees of freedom
});

test('draws normal numbers: mean 0, variance 1, 5 % beyond 1.96', () => {
  const { normal } = rng('normal');
  const sample = draw(100_000, normal);
  expect(sample.reduce((sum, value) => sum + value, 0) / sample.length).toBeCloseTo(0, 1);
  expect(sample.reduce((sum, value) => sum + value * value, 0) / sample.length).toBeCloseTo(1, 1);
  expect(sample.filter((value) => Math.abs(value) > 1.96).length / sample.length).toBeCloseTo(0.05, 2);
});

test('shuffles every item into every place equally often', () => {
  const { shuffle } = rng('shuffle');
  const first = [0, 0, 0, 0];
  for (let round = 0; round < 8000; round++) {
    const [top = 0] = shuffle([0, 1, 2, 3]);
    first[top] = (first[top] ?? 0) + 1;
  }
  for (const count of first) expect(Math.abs(count - 2000)).toBeLessThan(150);
});
