import { expect, test } from 'vitest';
import { dayOf, isZone } from './day.ts';

const hours = ({ start, end }: { start: Date; end: Date }) => (end.getTime() - start.getTime()) / 3_600_000;

test('begins a day at four in the morning of the learner’s own clock', () => {
  const late = dayOf(new Date('2026-03-10T02:30:00Z'), 'UTC');
  expect(late.start.toISOString()).toBe('2026-03-09T04:00:00.000Z');
  expect(late.end.toISOString()).toBe('2026-03-10T04:00:00.000Z');
  expect(dayOf(new Date('2026-03-10T04:00:00Z'), 'UTC').start.toISOString()).toBe('2026-03-10T04:00:00.000Z');
  expect(dayOf(new Date('2026-03-10T02:30:00Z'), 'Asia/Tokyo').start.toISOString()).toBe('2026-03-09T19:00:00.000Z');
  expect(dayOf(new Date('2026-03-10T02:30:00Z'), 'America/New_York').start.toISOString()).toBe(
    '2026-03-09T08:00:00.000Z',
  );
});

test('has 23 hours when clocks go forward and 25 when they go back', () => {
  // Berlin: 29 March and 25 October 2026, both at one o'clock UTC, before that day's four o'clock.
  expect(hours(dayOf(new Date('2026-03-28T12:00:00Z'), 'Europe/Berlin'))).toBe(23);
  expect(hours(dayOf(new Date('2026-10-24T12:00:00Z'), 'Europe/Berlin'))).toBe(25);
  expect(hours(dayOf(new Date('2026-07-01T12:00:00Z'), 'Europe/Berlin'))).toBe(24);
});

test('every moment of a year lies in its day, and days follow without a gap', () => {
  for (const zone of ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'Australia/Lord_Howe'])
    for (let hour = 0; hour < 366 * 24; hour += 5) {
      const now = new Date(Date.UTC(2026, 0, 1, hour));
      const day = dayOf(now, zone);
      expect(day.start <= now && now < day.end).toBe(true);
      expect(dayOf(day.end, zone).start).toEqual(day.end);
    }
});

test('knows a time zone from another word', () => {
  expect(isZone('Europe/Berlin')).toBe(true);
  expect(isZone('Europe/Atlantis')).toBe(false);
  expect(isZone('')).toBe(false);
});
