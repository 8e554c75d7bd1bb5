import { expect, test } from 'vitest';
import { readRoundSettings, roundSettings } from './round-settings.ts';

test('a form that names only a concept asks for all its questions, told at once', () => {
  expect(roundSettings.parse({ concept: 'amt/request', topic: '' })).toEqual({
    topic: null,
    concept: 'amt/request',
    objective: null,
    question: null,
    which: 'any',
    count: 'all',
    feedback: 'now',
    confidence: 'no',
  });
});

test('refuses a field, a selection and a number that it does not know', () => {
  for (const wrong of [{ magic: '1' }, { which: 'easy' }, { count: '7' }, { feedback: 'later' }])
    expect(roundSettings.safeParse(wrong).success).toBe(false);
});

test('reads back what was stored, also of a round from before there were settings', () => {
  const settings = roundSettings.parse({ which: 'due', feedback: 'end' });
  expect(readRoundSettings({ settings, topic: null })).toEqual(settings);
  expect(readRoundSettings({ settings: null, topic: 'amt' })).toMatchObject({ topic: 'amt', feedback: 'now' });
});

test('takes an attempt with other settings for no round', () => {
  expect(readRoundSettings({ settings: { exam: 'mla-c01' }, topic: null })).toBeNull();
});
