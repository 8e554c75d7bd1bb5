import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each([
  ['468874', '', 468_874],
  ['468,874', '', 468_874],
  ['468 874', '', 468_874],
  ['468\u202f874', '', 468_874],
  ["1'234'567.5", '', 1_234_567.5],
  ['1’234', '', 1234],
  ['1e-3', '', 0.001],
  ['1E3', '', 1000],
  ['2 × 10^-3', '', 0.002],
  ['10^-3', '', 0.001],
  ['−0.5', '', -0.5],
  ['- 5', '', -5],
  ['+5', '', 5],
  ['.25', '', 0.25],
  ['5.', '', 5],
  ['12 %', '', 0.12],
  ['12 %', '%', 12],
  ['12', '%', 12],
  ['468,874 parameters', 'parameters', 468_874],
  ['90 Epochs', 'epochs', 90],
  ['90epochs', 'epochs', 90],
])('reads %s with the unit "%s" as %d', (text, unit, value) => {
  expect(readNumber(text, unit)).toBe(value);
});

test.each(['', ' ', '-', '.', 'e3', 'many', '0,5', '3,14', '1,23,456', '1,234 567', '1.2.3', '1e', '1e999', 'NaN'])(
  'does not guess at "%s"',
  (text) => expect(readNumber(text, '')).toBeNull(),
);

test('refuses another unit than the one asked for', () => {
  expect(readNumber('5 seconds', 'epochs')).toBeNull();
  expect(readNumber('epochs', 'epochs')).toBeNull();
});

test('reads every finite number back from its own spelling', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom('', '%', 'steps'),
      (value, unit) =>
        readNumber(`${value}`, unit) === value && readNumber(`${value}`.replace('-', '−') + unit, unit) === value,
    ),
    { seed: 1, numRuns: 5000 },
  );
});

test('reads every whole number back with its thousands set off', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom(',', ' ', "'", '\u00a0', '’'), (value, separator) => {
      const grouped = `${value}`.replace(/\B(?=(\d{3})+$)/g, separator);
      return readNumber(grouped, '') === value;
    }),
    { seed: 2, numRuns: 5000 },
  );
});

test('gives a finite number or null, whatever is typed', () => {
  const letters = fc.constantFrom(..."0123456789.,-−+eE%^×' \u00a0xs");
  const typed = fc.oneof(fc.string(), fc.string({ unit: letters, maxLength: 12 }));
  fc.assert(
    fc.property(typed, fc.oneof(fc.constantFrom('', '%', 's'), fc.string()), (text, unit) => {
      const value = readNumber(text, unit);
      return value === null || Number.isFinite(value);
    }),
    { seed: 3, numRuns: 20_000 },
  );
});
