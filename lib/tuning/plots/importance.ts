import type { Dimension } from '#lib/search/space.ts';
import { toUnit } from '#lib/search/unit.ts';
import type { Finished } from './finished-trials.ts';

export interface Importance {
  name: string;
  /** Share of the variance of the objective's ranks between bins of this hyperparameter, in [0, 1]. */
  share: number;
  /** How many bins the trials fell into. */
  bins: number;
}

/** Below this many trials, bins tell nothing. */
export const fewestForImportance = 8;

/**
 * How much each hyperparameter on its own explains: ε² (Kelley 1935) of the ranks of the objective over bins of equally
 * many trials, categories being bins themselves. It sees main effects only, which is where fANOVA (Hutter, Hoos and
 * Leyton-Brown 2014) begins; ranks keep one diverged trial from deciding. The most important comes first.
 */
export function importance(dimensions: readonly Dimension[], trials: readonly Finished[]): Importance[] {
  if (trials.length < fewestForImportance) return [];
  const ranks = ranksOf(trials.map(({ objective }) => objective));
  const most = Math.max(2, Math.min(4, Math.floor(Math.sqrt(trials.length))));
  const found = dimensions.map((dimension): Importance => {
    const places = trials.map(({ point }) => toUnit({ dimensions: [dimension] }, point)[0] ?? 0.5);
    const groups = dimension.kind === 'categorical' ? places : binsOf(places, most);
    const share = Math.min(1, Math.max(0, explained(ranks, groups)));
    return { name: dimension.name, share, bins: new Set(groups).size };
  });
  return found.sort((a, b) => b.share - a.share);
}

/** Equal values share a bin, so that a whole number with few values is not cut through. */
function binsOf(places: readonly number[], most: number): number[] {
  const below = (place: number) => places.filter((other) => other < place).length;
  return places.map((place) => Math.floor((below(place) / places.length) * most));
}

/** Ranks from 1 up; equal values share their mean rank. */
function ranksOf(values: readonly number[]): number[] {
  return values.map((own) => {
    const below = values.filter((other) => other < own).length;
    const equal = values.filter((other) => other === own).length;
    return below + (equal + 1) / 2;
  });
}

/** 1 − mean square within groups / mean square in all. */
function explained(results: readonly number[], groups: readonly number[]): number {
  const members = [...Map.groupBy(results.keys(), (at) => groups[at]).values()];
  const squares = (some: readonly number[]) => {
    const mean = some.reduce((sum, one) => sum + one, 0) / some.length;
    return some.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  };
  const total = squares(results);
  if (total === 0 || results.length <= members.length) return 0;
  const within = members.reduce((sum, group) => sum + squares(group.map((at) => results[at] ?? 0)), 0);
  return 1 - within / (results.length - members.length) / (total / (results.length - 1));
}
