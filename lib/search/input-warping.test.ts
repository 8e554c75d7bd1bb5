import { expect, test } from 'vitest';
import { unwarp, warp, warpSlopes } from './input-warping.ts';

const shape = Float64Array.of(-1.2, 0, 0.5, 0, 0.4, -0.7);
const places = [0, 1e-6, 0.2, 0.5, 0.999, 1];

test.each([0, 1, 2])('goes there and back, from 0 to 1, on axis %d', (axis) => {
  for (const x of places) expect(unwarp(shape, axis, warp(shape, axis, x))).toBeCloseTo(x, 9);
  expect(warp(shape, axis, 0)).toBe(0);
  expect(warp(shape, axis, 1)).toBe(1);
});

test('is the identity for powers of one', () => {
  for (const x of places) expect(warp(new Float64Array(2), 0, x)).toBe(x);
});

test.each([0, 1, 2])('knows its derivatives by ln a and ln b on axis %d', (axis) => {
  for (const x of places) {
    [axis, axis + 3].forEach((at, which) => {
      const moved = (by: number) => warp(shape.with(at, (shape[at] ?? 0) + by), axis, x);
      expect(warpSlopes(shape, axis, x)[which]).toBeCloseTo((moved(1e-6) - moved(-1e-6)) / 2e-6, 6);
    });
  }
});
