import type { Dimension, Value } from '#lib/search/space.ts';
import { toUnit } from '#lib/search/unit.ts';
import type { Finished } from './finished-trials.ts';
import { numericOrder } from './numeric-order.ts';

/** A hyperparameter as a forest sees it: where each trial stands on it. */
export interface ImportanceAxis {
  name: string;
  /** In [0, 1]; of values without an order, the middle of their level. */
  places: readonly number[];
  /** How many values without an order there are; null where they have one. */
  unordered: number | null;
}

/** Numbers in a list have the order of their size, however the list was written. */
export function importanceAxis(dimension: Dimension, trials: readonly Finished[]): ImportanceAxis {
  const { name } = dimension;
  if (dimension.kind !== 'categorical') {
    const space = { dimensions: [dimension] };
    return { name, places: trials.map(({ point }) => toUnit(space, point)[0] ?? 0.5), unordered: null };
  }
  const order = numericOrder(dimension);
  const values: readonly Value[] = order ?? dimension.values;
  const placeOf = (value: Value | undefined) => {
    const level = value === undefined ? -1 : values.indexOf(value);
    return level < 0 ? 0.5 : (level + 0.5) / values.length;
  };
  return {
    name,
    places: trials.map(({ point }) => placeOf(point[name])),
    unordered: order || dimension.ordered ? null : values.length,
  };
}

/**
 * The places by which one tree splits. Values without an order stand by their mean result among the tree's own rows (Wright
 * and König 2019), those that it has not seen in the middle.
 */
export function placesForTree(
  { places, unordered }: ImportanceAxis,
  results: readonly number[],
  rows: readonly number[],
): readonly number[] {
  if (unordered === null) return places;
  const meanOf = (some: readonly number[]) => some.reduce((sum, row) => sum + (results[row] ?? 0), 0) / some.length;
  const groups = Map.groupBy(rows, (row) => Math.floor((places[row] ?? 0) * unordered));
  const middle = meanOf(rows);
  const means = Array.from({ length: unordered }, (_, level) => {
    const own = groups.get(level);
    return { level, mean: own ? meanOf(own) : middle };
  });
  means.sort((a, b) => a.mean - b.mean || a.level - b.level);
  const placeOf = new Map(means.map(({ level }, rank) => [level, (rank + 0.5) / unordered]));
  return places.map((place) => placeOf.get(Math.floor(place * unordered)) ?? 0.5);
}
