import { expect, test } from 'vitest';
import { defaultSettings, memorySettings } from './settings.ts';

test('asks for 90 % recall, 10 new cards and 100 reviews a day unless told otherwise', () => {
  expect(defaultSettings).toEqual({
    retention: 0.9,
    newCardsPerDay: 10,
    reviewsPerDay: 100,
    learningStepsMinutes: [1, 10],
  });
});

test.each([
  { retention: 0.79 },
  { retention: 0.98 },
  { newCardsPerDay: 51 },
  { newCardsPerDay: 2.5 },
  { reviewsPerDay: 9 },
  { learningStepsMinutes: [10, 1] },
  { learningStepsMinutes: [1440] },
  { fuzz: false },
])('refuses %j', (given) => {
  expect(memorySettings.safeParse(given).success).toBe(false);
});
