import { expect, test } from 'vitest';
import { rng } from '#lib/base/rng.ts';
import { condition, type Inputs } from './gaussian-process.ts';
import { negativeEvidence, toKernel } from './gaussian-process-evidence.ts';

const chance = rng('gaussian process test');
const n = 14;
const nominal = [false, false, true];
const unit = Float64Array.from({ length: n * 3 }, (_, at) => (at % 3 === 2 ? chance.below(3) / 3 : chance.next()));
const inputs: Inputs = { unit, count: n, nominal };
const y = Float64Array.from({ length: n }, (_, i) => Math.sin(6 * (unit[3 * i] ?? 0)) + 3 * (unit[3 * i + 2] ?? 0));
const theta = Float64Array.of(-0.7, 0.2, 0.4, 0.3, -6, 0.1, 0.2, -0.3, 0, 0.4, -0.2, 0);

test('passes through what was observed when there is no noise, and is sure of it', () => {
  const posterior = condition(inputs, y, { ...toKernel(theta, 3), noise: 0, shape: new Float64Array(6) });
  for (let i = 0; i < n; i++) {
    const [mean, sd] = posterior.at(unit.slice(3 * i, 3 * i + 3));
    expect(mean).toBeCloseTo(y[i] ?? Number.NaN, 5);
    expect(sd).toBeLessThan(1e-3);
  }
  expect(posterior.at([0.5, 0.5, 9])[1]).toBeGreaterThan(0.1);
});

test.each([6, 12])('knows the gradient of its evidence by %d parameters', (length) => {
  const objective = negativeEvidence(inputs, y);
  const place = theta.slice(0, length);
  const gradient = new Float64Array(length);
  objective(place, gradient);
  gradient.forEach((slope, at) => {
    const moved = (by: number) => objective(place.with(at, (place[at] ?? 0) + by), new Float64Array(length));
    expect(slope).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 4);
  });
});

test('knows the gradients of its mean and standard deviation', () => {
  const posterior = condition(inputs, y, toKernel(theta, 3));
  const gradients = { mean: new Float64Array(3), sd: new Float64Array(3) };
  const z = [0.31, 0.62, 1 / 3];
  posterior.at(z, gradients);
  for (const axis of [0, 1]) {
    const [above, below] = [1e-6, -1e-6].map((by) => posterior.at(z.with(axis, (z[axis] ?? 0) + by)));
    expect(gradients.mean[axis]).toBeCloseTo(((above?.[0] ?? 0) - (below?.[0] ?? 0)) / 2e-6, 5);
    expect(gradients.sd[axis]).toBeCloseTo(((above?.[1] ?? 0) - (below?.[1] ?? 0)) / 2e-6, 5);
  }
});
