import type { Replayed } from './replay.ts';

/** What training every setting to the end spends and chooses. */
export function inFull(curves: readonly (readonly number[])[]): Replayed {
  const epochs = curves.map(({ length }) => length);
  const last = curves.map((curve) => curve.at(-1) ?? Number.NaN);
  const chosen = last.indexOf(Math.min(...last.filter((loss) => !Number.isNaN(loss))));
  return { epochs, spent: epochs.reduce((sum, length) => sum + length, 0), chosen };
}

/** The place of a setting's last loss among all, from 1 for the lowest; beyond the last for no setting. */
export function rankOf(curves: readonly (readonly number[])[], chosen: number): number {
  const last = curves.map((curve) => curve.at(-1) ?? Number.NaN);
  const own = last[chosen] ?? Number.POSITIVE_INFINITY;
  return 1 + last.filter((loss) => loss < own).length;
}
