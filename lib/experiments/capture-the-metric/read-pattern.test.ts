import { expect, test } from 'vitest';
import { readPattern } from './read-pattern.ts';

test.each([
  'validation-loss: ([0-9\\.]+)',
  'Loss = (.*?);',
  '^.*validation-loss: (\\d+\\.?\\d*)',
  '(?<loss>[0-9.e+-]+)',
])('runs %s', (text) => {
  expect(readPattern(text)).toHaveProperty('pattern');
});

test.each([
  ['loss: (', /no regular expression/],
  ['loss: [0-9.]+', /no group/],
  ['loss: (([0-9]+)*)x', /repeated group/],
  ['(a|a)+x', /repeated group/],
  ['(.*)\\1', /refers back/],
  ['(.*).*.*.*x', /more than 3 repeats/],
  ['(a?)a?a?a?a?x', /more than 4 optional/],
  ['((a|b)|(c|d)|(e|f))', /more than 4 choices/],
  [`(${'a'.repeat(80)})`, /longer than 80/],
])('explains why it does not run %s', (text, why) => {
  expect(readPattern(text)).toMatchObject({ fault: expect.stringMatching(why) });
});

test('what it runs ends soon, even on a line made to be slow', () => {
  const read = readPattern('(.*)a.*b.*c');
  const started = performance.now();
  if ('pattern' in read) read.pattern.exec('ab'.repeat(50));
  expect(performance.now() - started).toBeLessThan(1000);
});
