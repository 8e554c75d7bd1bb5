import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits, mostTries, readTries } from './read-tries.ts';

test('reads tries and names each faulty piece', () => {
  expect(readTries('0.1 8; 1e-3 16;')).toEqual({
    tries: [
      { rate: 0.1, units: 8 },
      { rate: 0.001, units: 16 },
    ],
    faults: [],
  });
  const { tries, faults } = readTries('0.1; 0.1 8.5; 7 8; x 8; 0.1 8 2; -1 8; .5 64');
  expect(tries).toEqual([{ rate: 0.5, units: 64 }]);
  expect(faults.map(({ piece }) => piece)).toEqual(['0.1', '0.1 8.5', '7 8', 'x 8', '0.1 8 2', '-1 8']);
});

test('takes no more than ten', () => {
  const { tries, faults } = readTries('0.1 8;'.repeat(12));
  expect(tries).toHaveLength(mostTries);
  expect(faults).toHaveLength(2);
});

test('never throws and stays within the limits', () => {
  fc.assert(
    fc.property(fc.string(), (text) =>
      readTries(text).tries.every(
        ({ rate, units }) =>
          rate >= limits.rate[0] && rate <= limits.rate[1] && units >= limits.units[0] && units <= limits.units[1],
      ),
    ),
    { seed: 1 },
  );
});
