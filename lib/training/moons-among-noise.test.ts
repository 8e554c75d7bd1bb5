import { expect, test } from 'vitest';
import { twoMoons } from './datasets.ts';
import { moonsAmongNoise } from './moons-among-noise.ts';

test('puts the moons first and standard normal noise after them, the same for the same seed', () => {
  const options = { size: 2000, noise: 0.2, features: 5, seed: 3 };
  const data = moonsAmongNoise(options);
  expect(data).toEqual(moonsAmongNoise(options));
  const moons = twoMoons(options);
  expect(data.targets).toEqual(moons.targets);
  const column = (feature: number) => Array.from(data.targets, (_, example) => data.inputs[example * 5 + feature] ?? 0);
  const moonsColumn = (feature: number) =>
    Array.from(data.targets, (_, example) => moons.inputs[example * 2 + feature] ?? 0);
  expect([column(0), column(1)]).toEqual([moonsColumn(0), moonsColumn(1)]);
  for (const feature of [2, 3, 4]) {
    const mean = column(feature).reduce((sum, value) => sum + value, 0) / 2000;
    const variance = column(feature).reduce((sum, value) => sum + (value - mean) ** 2, 0) / 2000;
    expect(Math.abs(mean)).toBeLessThan(0.1);
    expect(Math.abs(variance - 1)).toBeLessThan(0.15);
  }
});
