import { isActive } from './is-active.ts';
import { levelCount, levelOf, levelValue } from './levels.ts';
import type { Dimension, Point, Space, Value } from './space.ts';

/** The same text for equal points, whatever the order of their names; 1 and '1' differ. */
export function pointKey(point: Point): string {
  return JSON.stringify(
    Object.keys(point)
      .sort()
      .map((name) => [name, point[name]]),
  );
}

/** Whether a point has a possible value for each active dimension, and nothing else. */
export function contains({ dimensions }: Space, point: Point): boolean {
  const active = dimensions.filter((dimension) => isActive(dimension, point));
  return (
    active.length === Object.keys(point).length &&
    active.every((dimension) => levelOf(dimension, point[dimension.name]) >= 0)
  );
}

/** How many distinct points there are: Infinity as soon as a reachable range is continuous without a step. */
export const spaceSize = (space: Space): number => sizeOf(space, undefined);

/** Every point of a finite space, lazily, always in the same order; throws RangeError for an infinite space. */
export function* allPoints(space: Space): Iterable<Point> {
  const size = spaceSize(space);
  if (size === Number.POSITIVE_INFINITY)
    throw new RangeError('A continuous range without a step has no list of points');
  for (let index = 0; index < size; index++) yield pointAt(space, index);
}

/** The point at a place in [0, spaceSize) of `allPoints`, without walking there. The first dimension varies slowest. */
export function pointAt(space: Space, index: number): Point {
  const values: Record<string, Value> = {};
  place(space, undefined, index, values);
  const active = space.dimensions.flatMap(({ name }) =>
    name in values ? [[name, values[name] as Value] as const] : [],
  );
  return Object.fromEntries(active);
}

/*
 * A dimension has at most one condition, so dimensions form a forest. Roots, and the children that one value of their
 * parent wakes, are independent: their sizes multiply. Values of one dimension exclude each other: their sizes add up.
 */
interface Owner {
  dimension: Dimension;
  level: number;
}

function awake(space: Space, owner: Owner | undefined): Dimension[] {
  if (!owner) return space.dimensions.filter(({ when }) => !when);
  const value = levelValue(owner.dimension, owner.level);
  return space.dimensions.filter(({ when }) => when?.name === owner.dimension.name && when.in.includes(value));
}

const sizeOf = (space: Space, owner: Owner | undefined): number =>
  awake(space, owner).reduce((size, dimension) => size * treeSize(space, dimension), 1);

const treeSize = (space: Space, dimension: Dimension): number =>
  waking(space, dimension).reduce((size, { extra }) => size + extra, levelCount(dimension));

/** The levels at which a dimension wakes others, ascending, and how many points each has beyond one. */
function waking(space: Space, dimension: Dimension): { level: number; extra: number }[] {
  const named = space.dimensions.flatMap(({ when }) => (when?.name === dimension.name ? when.in : []));
  const levels = [...new Set(named.map((value) => levelOf(dimension, value)))].filter((level) => level >= 0);
  return levels.sort((a, b) => a - b).map((level) => ({ level, extra: sizeOf(space, { dimension, level }) - 1 }));
}

function place(space: Space, owner: Owner | undefined, index: number, values: Record<string, Value>): void {
  let rest = index;
  for (const dimension of awake(space, owner).reverse()) {
    const size = treeSize(space, dimension);
    placeTree(space, dimension, rest % size, values);
    rest = Math.floor(rest / size);
  }
}

function placeTree(space: Space, dimension: Dimension, index: number, values: Record<string, Value>): void {
  let level = index;
  for (const { level: wakes, extra } of waking(space, dimension)) {
    if (level < wakes) break;
    if (level <= wakes + extra) {
      values[dimension.name] = levelValue(dimension, wakes);
      place(space, { dimension, level: wakes }, level - wakes, values);
      return;
    }
    level -= extra;
  }
  values[dimension.name] = levelValue(dimension, level);
}
