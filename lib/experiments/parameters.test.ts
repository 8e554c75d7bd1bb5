import fc from 'fast-check';
import { expect, test } from 'vitest';
import { l1AgainstL2 } from './l1-against-l2/l1-against-l2.ts';
import { defaultsOf, type Parameters, writeChosen } from './parameters.ts';
import { readChosen } from './read-chosen.ts';
import { experiments, slugs } from './registry.ts';

const parameters: Parameters = l1AgainstL2.parameters;

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
  expect(faults.join('\n')).toMatch(/samples must be a whole number from 30 to 400/);
  expect(faults.join('\n')).toMatch(/unknown parameter magic; there are strength/);
});

test('writes only what differs from the defaults, and reads back what it wrote', () => {
  expect(writeChosen(parameters, defaultsOf(parameters))).toBe('');
  const choice = fc.record(
    Object.fromEntries(
      Object.entries(l1AgainstL2.parameters).map(([name, { min, max }]) => [
        name,
        ['strength', 'noise'].includes(name) ? fc.double({ min, max, noNaN: true }) : fc.integer({ min, max }),
      ]),
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
        return Object.entries(experiments[slug].parameters).every(([name, parameter]) => {
          const value = chosen[name];
          if ('options' in parameter) return parameter.options.includes(String(value));
          if ('maxLength' in parameter) return String(value).length <= parameter.maxLength;
          return Number(value) >= parameter.min && Number(value) <= parameter.max;
        });
      },
    ),
    { numRuns: 1000, seed: 1 },
  );
});
