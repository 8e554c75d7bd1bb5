import { expect, test } from 'vitest';
import { validity } from './validity.ts';

const live = { status: 'live', validFrom: '2026-04-30', validTo: null } as const;

test('an exam is over from the day after its last', () => {
  const ending = { ...live, validTo: '2026-09-28' };
  expect(validity(ending, '2026-09-28')).toEqual({ state: 'open', says: 'live until 2026-09-28' });
  expect(validity(ending, '2026-09-29')).toEqual({ state: 'over', says: 'ended on 2026-09-28' });
});

test('an exam that has not begun says from when, and a beta says so', () => {
  expect(validity(live, '2026-04-29')).toEqual({ state: 'coming', says: 'from 2026-04-30' });
  expect(validity({ ...live, status: 'beta' }, '2026-05-01')).toEqual({ state: 'open', says: 'beta' });
  expect(validity({ status: 'legacy', validFrom: null, validTo: null }, '2026-05-01').state).toBe('over');
});
