import type { Arm } from './trained.ts';

/** Indexes of the arms that can train as one population: those with equal shared settings. */
export function groupArms(arms: readonly Arm[]): number[][] {
  const groups = new Map<string, number[]>();
  arms.forEach(({ shared }, arm) => {
    const key = JSON.stringify(shared);
    groups.set(key, [...(groups.get(key) ?? []), arm]);
  });
  return [...groups.values()];
}
