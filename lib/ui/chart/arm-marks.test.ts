import { expect, test } from 'vitest';
import { armColours } from './arm-colours.ts';
import { markPlaces } from './arm-marks.ts';

test('every line with a point bears a mark, a long one at least four and at most five, all of them on its points', () => {
  for (const arm of armColours.keys())
    for (const count of [1, 2, 7, 61, 500]) {
      const places = markPlaces(count, arm);
      expect(places.length).toBeGreaterThanOrEqual(count > 50 ? 4 : 1);
      expect(places.length).toBeLessThanOrEqual(5);
      for (const place of places) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThan(count);
      }
    }
});

test('on long lines no two arms have their marks at the same places', () => {
  const firsts = armColours.map((_, arm) => markPlaces(61, arm)[0]);
  expect(new Set(firsts).size).toBe(armColours.length);
});
