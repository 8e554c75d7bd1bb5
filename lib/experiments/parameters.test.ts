import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultsOf, readChosen, writeChosen } from './parameters.ts';
import { experiments, slugs } from './registry.ts';

const { parameters } = experiments['l1-against-l2'];

test('takes defaults for what an address leaves out and numbers from text', () => {
  expect(readChosen(parameters, { strength: '0.1' })).toEqual({
    chosen: { ...defaultsOf(parameters), strength: 0.1 },
    faults: [],
  });
});

test('names each fault and keeps what is good', () => {
  const { chosen, faults } = readChosen(parameters, { strength: '7', samples: 'many', noise: '1', magic: '1' });
  expect(chosen).toEqual({ ...defaultsOf(parameters), noise: 1 });
  expect(faults).toHaveLength(3);
  expect(faults.join('\n')).toMatch(/strength must be a number from 0.001 to 1/);
  expect(faults.join('\n')).toMatch(/samples must be a number/);
  expect(faults.join('\n')).toMatch(/unknown parameter magic; there are strength/);
});

test('writes only what differs from the defaults, and reads back what it wrote', () => {
  expect(writeChosen(parameters, defaultsOf(parameters))).toBe('');
  const choice = fc.record(
    Object.fromEntries(
      Object.entries(parameters).map(([name, { min, max }]) => [name, fc.double({ min, max, noNaN: true })]),
    ),
  );
  fc.assert(
    fc.property(choice, (chosen) => {
      const query = Object.fromEntries(new URLSearchParams(writeChosen(parameters, chosen)));
      expect(readChosen(parameters, query)).toEqual({ chosen, faults: [] });
    }),
    { seed: 1 },
  );
});

test('never throws and always stays within the limits, whatever an address says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...slugs),
      fc.dictionary(fc.constantFrom(...Object.keys(parameters), 'x', '__proto__'), fc.anything()),
      (slug, given) => {
        const { chosen } = readChosen(experiments[slug].parameters, given);
        return Object.entries(experiments[slug].parameters).every(
          ([name, { min, max }]) => Number(chosen[name]) >= min && Number(chosen[name]) <= max,
        );
      },
    ),
    { numRuns: 1000, seed: 1 },
  );
});
