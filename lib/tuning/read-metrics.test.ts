import { describe, expect, test } from 'vitest';
import { compilePattern, readMetrics } from './read-metrics.ts';

const read = (pattern: string, ...lines: string[]) => readMetrics([{ name: 'own', pattern }], lines);

describe('a metric of one’s own', () => {
  test.each([
    ['the first group', 'loss=(\\S+) of (\\d+)', ['loss=0.25 of 7'], 0.25],
    ['the whole match without a group', '-?\\d+e-\\d+', ['at 25e-2'], 0.25],
    ['the last match of the last line that has one', 'loss=(\\S+)', ['loss=3', 'loss=2 loss=1', 'nothing'], 1],
    ['a group that Python names', 'loss=(?P<value>[0-9.]+)', ['loss=0.5'], 0.5],
    ['a group that Python names and asks for again', '(?P<value>\\d):(?P=value)', ['3:3 1:2'], 3],
    ['each of the lines that were logged at once', '^b=(\\d)$', ['a=1\nb=2\nc=3'], 2],
    ['no text', 'loss=(\\S*)', ['loss=no', 'loss=nan'], undefined],
    ['no infinity', 'loss=(\\S+)', ['loss=Infinity'], undefined],
    ['no empty group', 'loss=(\\d*)', ['loss='], undefined],
    ['nothing from a group that took no part', 'loss=(?:(\\d)|x)', ['loss=x'], undefined],
    ['nothing where nothing matches', 'accuracy=(\\d)', ['loss=1'], undefined],
  ])('is %s', (_, pattern, lines, value) => {
    expect(read(pattern, ...lines)).toEqual(value === undefined ? {} : { own: value });
  });

  test('wins over what the algorithm reports under its name, a match or none, and leaves the rest alone', () => {
    const reported = { loss: 9, accuracy: 1 };
    const named = (pattern: string) => readMetrics([{ name: 'loss', pattern }], ['loss=2'], reported);
    expect(named('loss=(\\d)')).toEqual({ loss: 2, accuracy: 1 });
    expect(named('los=(\\d)')).toEqual({ accuracy: 1 });
    expect(reported.loss).toBe(9);
  });

  test('is looked for in the first 10,000 letters of a line', () => {
    const padded = (length: number) => `${' '.repeat(length)}loss=1`;
    expect(read('loss=(\\d)', padded(9_994))).toEqual({ own: 1 });
    expect(read('loss=(\\d)', padded(9_995))).toEqual({});
  });

  test.each(['(', '(?i)loss=(.*)', 'a{2,1}'])('has no expression %s, which does not compile', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow(SyntaxError);
  });
});
