import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { differInRatesOnly, isSameRun } from './same-run.ts';

const settings = (query: string) => readAddress(Object.fromEntries(new URLSearchParams(query))).playground;

test('how the output is drawn is no other run; any other setting is', () => {
  expect(isSameRun(settings('output=flat'), settings(''))).toBe(true);
  for (const query of ['rate=1', 'seed=2', 'data=xor', 'hidden=4', 'compare=yes', 'epochs=10'])
    expect(isSameRun(settings(query), settings(''))).toBe(false);
});

test.each([
  ['rate=1', '', true],
  ['b.rate=1', 'compare=yes', true],
  ['b.rate=1', '', false],
  ['rate=1&seed=2', '', false],
  ['rate=1&output=flat', 'rate=1', false],
])('%s instead of "%s" changes rates only: %s', (query, from, expected) => {
  expect(differInRatesOnly(settings(query), settings(from))).toBe(expected);
});
