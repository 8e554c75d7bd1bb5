import { expect, test } from 'vitest';
import { rng } from '#lib/base/rng.ts';
import { rateAt } from '#lib/training/rate-at.ts';
import { nearest } from './k-nn/nearest.ts';
import { measure } from './measure.ts';
import { outputLoss } from './network/output-loss.ts';
import { scheduleOf } from './network/schedule-of.ts';

test('finds the largest numbers as sorting does, the earlier of equals first', () => {
  const chance = rng('nearest');
  for (let run = 0; run < 50; run++) {
    const scores = Float32Array.from({ length: 1 + chance.below(40) }, () => chance.below(12));
    const sorted = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const k of [1, 5, 60]) expect([...nearest(scores, k)]).toEqual(sorted.slice(0, k));
  }
});

test.each([0, 3])('slopes of the outputs are the differences of the mean loss, %i classes', (classes) => {
  const outputs = Float32Array.of(0.3, -1.2, 0.5, 2, 0.1, -1);
  const targets = classes > 0 ? Float32Array.of(1, 0) : Float32Array.of(1, 0, 2, -1, 0, 1);
  const { slopes, right } = outputLoss(outputs, targets, classes);
  const loss = (at: number, by: number) => {
    const moved = outputs.map((x, place) => (place === at ? x + by : x));
    return outputLoss(moved, targets, classes).loss / targets.length;
  };
  for (const [at, slope] of slopes.entries()) expect(slope).toBeCloseTo((loss(at, 0.01) - loss(at, -0.01)) / 0.02, 4);
  expect(right).toBe(classes > 0 ? 1 : 0);
});

test('measures accuracy and cross-entropy of classes, and errors of values', () => {
  const table = { inputs: new Float32Array(2), size: 2, features: 1 };
  const chances = Float32Array.of(0.5, 0.25, 0.25, 0.5, 0.25, 0.25);
  const classes = measure(chances, { ...table, targets: Float32Array.of(0, 1), classes: 3 });
  expect(classes).toEqual({ accuracy: 0.5, loss: (Math.log(2) + Math.log(4)) / 2 });
  const values = measure(Float32Array.of(1, 5), { ...table, targets: Float32Array.of(1, 1), classes: 0 });
  expect(values).toEqual({ loss: 4, rmse: Math.sqrt(8) });
  const none = measure(Float32Array.of(Number.NaN, Number.NaN), {
    ...table,
    size: 1,
    targets: Float32Array.of(0),
    classes: 2,
  });
  expect([none['accuracy'], none['loss']]).toEqual([0, Number.NaN]);
});

test('schedules go where they say', () => {
  const rates = (kind: Parameters<typeof scheduleOf>[0]) =>
    [0, 30, 59, 60, 89].map((update) => rateAt({ learningRate: 1, ...scheduleOf(kind, 90) }, update).toFixed(3));
  expect(rates('constant')).toEqual(['1.000', '1.000', '1.000', '1.000', '1.000']);
  expect(rates('step')).toEqual(['1.000', '0.300', '0.300', '0.090', '0.090']);
  expect(rates('cosine')).toEqual(['1.000', '0.750', '0.265', '0.250', '0.000']);
  expect(rates('exponential')).toEqual(['1.000', '0.215', '0.049', '0.046', '0.011']);
  expect(rates('warm-up')).toEqual(['0.111', '1.000', '1.000', '1.000', '1.000']);
});
