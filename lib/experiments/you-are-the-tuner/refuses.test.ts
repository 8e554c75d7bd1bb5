import { expect, test } from 'vitest';
import { defaultsOf } from '../parameters.ts';
import { youAreTheTuner } from './you-are-the-tuner.ts';

const refusal = (tries: string) =>
  youAreTheTuner.refuses?.({ ...defaultsOf(youAreTheTuner.parameters), tries } as Parameters<
    typeof youAreTheTuner.run
  >[0]);

test('a run without a single try is refused, and what is wrong with each piece is said', () => {
  expect(refusal('')).toMatch(/nothing to try yet.*such as 0\.01 16/);
  expect(refusal('abc; 5 8')).toMatch(/“abc”: two numbers are wanted.*“5 8”: the learning rate must be/);
});

test('one good try is enough for a run', () => {
  expect(refusal('abc; 0.1 8')).toBeNull();
});
