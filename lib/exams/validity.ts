import type { Blueprint } from './blueprint.ts';

/** Whether an exam can be taken on a day (YYYY-MM-DD), in words; `over` for those that have ended. */
export function validity(
  { status, validFrom, validTo }: Pick<Blueprint, 'status' | 'validFrom' | 'validTo'>,
  today: string,
): { state: 'open' | 'coming' | 'over'; says: string } {
  if (validTo !== null && validTo < today) return { state: 'over', says: `ended on ${validTo}` };
  if (validFrom !== null && validFrom > today) return { state: 'coming', says: `from ${validFrom}` };
  if (status === 'legacy') return { state: 'over', says: 'no longer offered' };
  if (status === 'beta') return { state: 'open', says: 'beta' };
  return { state: 'open', says: validTo === null ? 'live' : `live until ${validTo}` };
}
