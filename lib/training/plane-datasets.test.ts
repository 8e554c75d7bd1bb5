import { expect, test } from 'vitest';
import { circles } from './circles.ts';
import { gaussianClusters } from './gaussian-clusters.ts';
import { spiralArms } from './spiral-arms.ts';
import { surfaceSamples, surfaces } from './surface-samples.ts';
import { xor } from './xor.ts';

const pointsOf = ({ inputs, targets }: { inputs: Float32Array; targets: Float32Array }) =>
  Array.from(targets, (target, at) => ({ x: inputs[2 * at] ?? 0, y: inputs[2 * at + 1] ?? 0, target }));
const size = 600;

test('circles have the disc in the ring, half of the points each', () => {
  const points = pointsOf(circles({ size, noise: 0, seed: 1 }));
  expect(points.filter(({ target }) => target === 1)).toHaveLength(size / 2);
  for (const { x, y, target } of points) {
    const radius = Math.hypot(x, y);
    expect(target === 1 ? radius <= 0.5 + 1e-6 : radius >= 0.7 - 1e-6 && radius <= 1 + 1e-6).toBe(true);
  }
});

test('xor is 1 where the signs agree, and no line separates it', () => {
  const points = pointsOf(xor({ size, noise: 0, seed: 1 }));
  for (const { x, y, target } of points) expect(x * y > 0).toBe(target === 1);
  expect(points.filter(({ x }) => x > 0).length / size).toBeCloseTo(0.5, 1);
});

test('spiral arms are one arm turned by equal angles', () => {
  const points = pointsOf(spiralArms({ size, arms: 3, turns: 1, noise: 0, seed: 1 }));
  for (const { x, y, target } of points) {
    const radius = Math.hypot(x, y);
    const turned = Math.atan2(x, y) / (2 * Math.PI) - radius - target / 3;
    expect(Math.abs(turned - Math.round(turned))).toBeLessThan(1e-5);
  }
});

test('clusters stand on their circle with the spread asked for', () => {
  const points = pointsOf(gaussianClusters({ size: 3000, clusters: 3, noise: 0.1, seed: 1 }));
  for (const cluster of [0, 1, 2]) {
    const own = points.filter(({ target }) => target === cluster);
    const mean = own.reduce((sum, { x }) => sum + x, 0) / own.length;
    expect(Math.abs(mean - 0.6 * Math.cos(Math.PI / 4 + (2 * Math.PI * cluster) / 3))).toBeLessThan(0.03);
    expect(Math.sqrt(own.reduce((sum, { x }) => sum + (x - mean) ** 2, 0) / own.length)).toBeCloseTo(0.22, 1);
  }
});

test('surfaces stay within −1 to 1, and samples lie on them without noise', () => {
  for (const surface of ['plane', 'hills'] as const)
    for (const { x, y, target } of pointsOf(surfaceSamples({ size, surface, noise: 0, seed: 1 }))) {
      expect(target).toBeCloseTo(surfaces[surface](x, y), 5);
      expect(Math.abs(target)).toBeLessThan(1.05);
    }
});

test('the same seed gives the same points, another seed others', () => {
  for (const draw of [
    (seed: number) => circles({ size, noise: 0.1, seed }),
    (seed: number) => xor({ size, noise: 0.1, seed }),
    (seed: number) => spiralArms({ size, arms: 2, turns: 1, noise: 0.1, seed }),
    (seed: number) => gaussianClusters({ size, clusters: 2, noise: 0.1, seed }),
    (seed: number) => surfaceSamples({ size, surface: 'hills', noise: 0.1, seed }),
  ]) {
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  }
});
