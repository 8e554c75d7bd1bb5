import type { Space } from './space.ts';
import type { Trial } from './strategy.ts';
import { toUnit } from './unit.ts';

export interface Observed {
  /** Settings with an objective, in unit coordinates, and that objective, lower being better. */
  units: number[][];
  y: number[];
  pending: number[][];
}

/**
 * What a model may learn from. Trials that failed or gave no number count as the worst seen, so that the search keeps
 * away from them; a stopped trial without an objective counts with its last report.
 */
export function observe(space: Space, minimise: boolean, trials: readonly Trial[]): Observed {
  const finished = trials.filter(({ status }) => status !== 'pending');
  const values = finished.map(({ status, reports, value = reports.at(-1)?.value }) => {
    // NaN comes back from JSON as null, which is no finite number either.
    if (status === 'failed' || value === undefined || !Number.isFinite(value)) return Number.NaN;
    return minimise ? value : -value;
  });
  const known = values.filter((value) => !Number.isNaN(value));
  const worst = known.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const unit = ({ point }: Trial) => toUnit(space, point);
  return {
    units: known.length > 0 ? finished.map(unit) : [],
    y: known.length > 0 ? values.map((value) => (Number.isNaN(value) ? worst : value)) : [],
    pending: trials.filter(({ status }) => status === 'pending').map(unit),
  };
}

/** The places of a list's values, from the smallest value up. */
export const ascending = (values: readonly number[]): number[] =>
  values.map((_, at) => at).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
