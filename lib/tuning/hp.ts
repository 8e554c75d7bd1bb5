import { rng } from '#lib/base/rng.ts';
import { levelCount, levelOf, levelValue } from '#lib/search/levels.ts';
import type { Condition, Dimension, Point, Range, Space, Value } from '#lib/search/space.ts';
import { fromUnit, valueAt } from '#lib/search/unit.ts';

/** How a range is divided, in Keras Tuner's words. */
export type Sampling = 'linear' | 'log' | 'reverse_log';
interface Limits {
  min: number;
  max: number;
  /** Undefined: 1 for integers, every real number for floats. */
  step?: number;
  sampling?: Sampling;
}

/** What a model builder asks for its hyperparameters: each answer is the value to build with. */
export interface HyperParameters {
  int(name: string, limits: Limits): number;
  float(name: string, limits: Limits): number;
  choice<const V extends Value>(name: string, values: readonly V[], options?: { ordered?: boolean }): V;
  boolean(name: string): boolean;
  /** A value that is not searched, kept by name for the record. */
  fixed<V extends Value>(name: string, value: V): V;
  /** Inside `define`, hyperparameters exist only where an earlier one has one of these values. */
  conditionalScope<T>(name: string, values: readonly Value[], define: () => T): T | undefined;
}

/** The same name was defined twice, with different limits or scopes. */
export class ConflictingHyperparameter extends Error {
  override name = 'ConflictingHyperparameter';
}

export interface Traced {
  space: Space;
  fixed: Readonly<Record<string, Value>>;
}
type Build<T> = (hp: HyperParameters) => T;

/** The most runs of a builder that looking for names behind its branches may cost, and how many of them go by chance. */
const mostRuns = 1000;
const chanceRuns = 30;

/**
 * The space that a builder asks for, found by building as in Keras Tuner: with first values, then with other values of
 * each hyperparameter, one by one and by chance, so that names behind an `if` are found too. What stands behind an `if`
 * is searched always; `conditionalScope` makes it conditional. Throws ConflictingHyperparameter, and what `build` throws.
 */
export function trace(build: Build<unknown>): Traced {
  const found = new Map<string, Dimension>();
  const fixed: Record<string, Value> = {};
  const queue: Point[] = [{}];
  for (let runs = 0; runs < mostRuns; runs++) {
    const start = queue.shift();
    if (!start) break;
    const known = found.size;
    build(recorder(start, found, fixed, (name, value) => queue.push({ ...start, [name]: value })));
    for (const dimension of [...found.values()].slice(known))
      for (const value of probes(dimension)) queue.push({ ...start, [dimension.name]: value });
  }
  for (let run = 0; run < chanceRuns; run++) {
    const chance = rng('trace', run);
    const unit = Array.from(found, () => chance.next());
    build(recorder(fromUnit({ dimensions: [...found.values()] }, unit), found, fixed, () => {}));
  }
  return { space: { dimensions: [...found.values()] }, fixed };
}

/** Builds with the values of a point; throws RangeError for a value that is missing or beyond its limits. */
export function buildWith<T>(build: Build<T>, point: Point): T {
  const read = <V extends Value>(dimension: Dimension): V => {
    const value = point[dimension.name];
    if (levelOf(dimension, value) < 0) throw new RangeError(`"${dimension.name}" cannot be ${JSON.stringify(value)}`);
    return value as V;
  };
  return build({
    ...asking(read),
    fixed: (_, value) => value,
    conditionalScope: (name, values, define) => (values.includes(point[name] as Value) ? define() : undefined),
  });
}

/** The five questions that have an answer from limits, each put as a dimension. */
function asking(ask: <V extends Value>(dimension: Dimension) => V) {
  return {
    int: (name: string, limits: Limits) => ask<number>(range('integer', name, limits)),
    float: (name: string, limits: Limits) => ask<number>(range('continuous', name, limits)),
    boolean: (name: string) => ask<boolean>({ kind: 'categorical', name, values: [false, true] }),
    choice: <const V extends Value>(name: string, values: readonly V[], { ordered }: { ordered?: boolean } = {}): V =>
      ask<V>({ kind: 'categorical', name, values, ...(ordered !== undefined && { ordered }) }),
  };
}

const scalings = { linear: 'linear', log: 'logarithmic', reverse_log: 'reverse-logarithmic' } as const;

function range(kind: Range['kind'], name: string, { min, max, step, sampling = 'linear' }: Limits): Range {
  return { kind, name, min, max, ...(step !== undefined && { step }), scaling: scalings[sampling] };
}

/** Answers with the values of `start`, else with first values, and notes every name; `wake` asks for another run. */
function recorder(
  start: Point,
  found: Map<string, Dimension>,
  fixed: Record<string, Value>,
  wake: (name: string, value: Value) => void,
): HyperParameters {
  const values: Record<string, Value> = {};
  let scope: Condition | undefined;
  const ask = <V extends Value>(asked: Dimension): V => {
    const dimension = { ...asked, ...(scope && { when: scope }) };
    if (dimension.name in fixed) throw conflict(dimension.name);
    const known = found.get(dimension.name);
    found.set(dimension.name, known ? merge(known, dimension) : dimension);
    const given = start[dimension.name];
    const value = given !== undefined && levelOf(dimension, given) >= 0 ? given : levelValue(dimension, 0);
    values[dimension.name] = value;
    return value as V;
  };
  return {
    ...asking(ask),
    fixed(name, value) {
      if (found.has(name) || (name in fixed && fixed[name] !== value)) throw conflict(name);
      fixed[name] = value;
      return value;
    },
    conditionalScope(name, among, define) {
      const parent = found.get(name);
      const outer = scope;
      if (!parent || !(name in values)) throw new RangeError(`The scope's "${name}" is not defined before it`);
      if (outer && JSON.stringify(parent.when) !== JSON.stringify(outer))
        throw new RangeError(`A scope on "${name}" stands within one on "${outer.name}", so it must be defined there`);
      if (!among.includes(values[name] as Value)) {
        const known = [...found.values()].some(
          ({ when }) => when?.name === name && among.every((one) => when.in.includes(one)),
        );
        const [first] = among;
        if (!known && first !== undefined) wake(name, first);
        return undefined;
      }
      scope = { name, in: [...among] };
      try {
        return define();
      } finally {
        scope = outer;
      }
    },
  };
}

/** The same name in two scopes on one hyperparameter is active in both; other limits are a conflict. */
function merge(known: Dimension, again: Dimension): Dimension {
  const limits = ({ when: _, ...rest }: Dimension) => JSON.stringify(rest);
  if (limits(known) !== limits(again) || known.when?.name !== again.when?.name) throw conflict(known.name);
  if (!known.when || !again.when) return known;
  return { ...known, when: { name: known.when.name, in: [...new Set([...known.when.in, ...again.when.in])] } };
}

const conflict = (name: string) =>
  new ConflictingHyperparameter(`"${name}" is defined twice, with different limits, values or scopes`);

/** Values that may lead a builder elsewhere: all of a short list, else the ends and the middle. */
function probes(dimension: Dimension): Value[] {
  const count = levelCount(dimension);
  if (count > 30) return [0.5, 1].map((place) => valueAt(dimension, place));
  return Array.from({ length: count - 1 }, (_, at) => levelValue(dimension, at + 1));
}
