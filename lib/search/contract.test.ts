import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLaws, rehearse } from './contract.ts';
import { pointKey, spaceSize } from './points.ts';
import { type StrategyName, strategies } from './registry.ts';
import type { Dimension, Range, Space, Value } from './space.ts';
import { spaceFaults } from './space-faults.ts';
import type { Trial } from './strategy.ts';
import { fromUnit } from './unit.ts';

/** Random cases a strategy; the five cheap ones make 10,000, one that fits a model gets fewer. */
const cheap: Partial<Record<StrategyName, number>> = {
  asha: 2000,
  grid: 2000,
  hyperband: 2000,
  random: 2000,
  sobol: 2000,
};
const casesOfCostly = 60;
const names = Object.keys(strategies) as StrategyName[];

const numeric = fc.oneof(
  fc.record({
    kind: fc.constant('integer' as const),
    min: fc.integer({ min: -20, max: 20 }),
    width: fc.nat(300),
    step: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('continuous' as const),
    min: fc.double({ min: -5, max: 5, noNaN: true }),
    width: fc.double({ min: 0, max: 1e4, noNaN: true }),
    step: fc.option(fc.double({ min: 0.01, max: 3, noNaN: true }), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('continuous' as const),
    min: fc.double({ min: 1e-8, max: 0.5, noNaN: true }),
    width: fc.double({ min: 0, max: 0.49, noNaN: true }),
    step: fc.constant(undefined),
  }),
);
const scaling = fc.constantFrom('linear', 'logarithmic', 'reverse-logarithmic', 'auto', undefined);
const range = fc.tuple(numeric, scaling).map(
  ([{ kind, min, width, step }, scale]): Range => ({
    kind,
    name: '',
    min,
    max: min + width,
    ...(step !== undefined && { step }),
    ...(scale !== undefined && { scaling: scale }),
  }),
);
const value = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom('a', 'b', '1'), fc.boolean());
const choice = fc
  .uniqueArray(value, { minLength: 1, maxLength: 6 })
  .map((values): Dimension => ({ kind: 'categorical', name: '', values }));

/** Spaces of one to six dimensions without a fault, about a third of them conditional. */
const anySpace = fc
  .array(fc.tuple(fc.oneof(range, choice), fc.option(fc.tuple(fc.nat(), fc.nat()), { nil: undefined })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((drawn): Space => {
    const dimensions: Dimension[] = [];
    for (const [dimension, link] of drawn) {
      const parents = dimensions.filter(({ kind }) => kind === 'categorical');
      const parent = link && parents[link[0] % parents.length];
      const allowed = parent?.kind === 'categorical' ? parent.values : [];
      const wakes = allowed.slice(0, 1 + ((link?.[1] ?? 0) % Math.max(1, allowed.length)));
      const when = parent && wakes.length > 0 ? { when: { name: parent.name, in: wakes as Value[] } } : {};
      dimensions.push({ ...dimension, name: `d${dimensions.length}`, ...when });
    }
    return { dimensions };
  })
  .filter((space) => spaceFaults(space).length === 0);

const anyNumber = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -10, max: 10, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e300, 0) },
);
const anyTrial = fc.record({
  unit: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
  status: fc.constantFrom(
    'pending' as const,
    'completed' as const,
    'completed' as const,
    'stopped' as const,
    'failed' as const,
  ),
  value: fc.option(anyNumber, { nil: undefined }),
  reports: fc.array(anyNumber, { maxLength: 12 }),
  target: fc.option(fc.constantFrom(1, 3, 9, 27, 81), { nil: undefined }),
});
type Drawn = typeof anyTrial extends fc.Arbitrary<infer T> ? T : never;

const trialFrom =
  (space: Space) =>
  ({ unit, status, value: last, reports, target }: Drawn, number: number): Trial => ({
    number,
    point: fromUnit(space, unit),
    status,
    reports: reports.map((report, at) => ({ resource: at + 1, value: report })),
    ...(last !== undefined && status !== 'pending' && { value: last }),
    ...(target !== undefined && { target }),
  });

describe.each(names)('%s', (name) => {
  const strategy = strategies[name];
  const options = strategy.options.parse({});
  const costly = !(name in cheap);

  it('keeps every law on random spaces and histories', { timeout: 60_000 }, () => {
    const property = fc.property(
      anySpace,
      fc.array(anyTrial, { maxLength: 20 }),
      fc.boolean(),
      fc.nat(),
      (space, drawn, minimise, seed) => {
        // On a space with a continuous range grid search may end before the space does, and its points are not repeated.
        const trials = drawn.map(trialFrom(space));
        expect(brokenLaws(strategy, { space, minimise, trials, seed, options })).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: cheap[name] ?? casesOfCostly, seed: 20_260_701 });
  });

  it.each([1, 2, 5])('tries every point of a finite space once with %i workers, and ends', (workers) => {
    const space: Space = {
      dimensions: [
        { kind: 'categorical', name: 'optimiser', values: ['sgd', 'adam'] },
        { kind: 'integer', name: 'layers', min: 1, max: costly ? 2 : 4 },
        { kind: 'continuous', name: 'momentum', min: 0, max: 0.9, step: 0.3, when: { name: 'optimiser', in: ['sgd'] } },
      ],
    };
    const objective = (point: object, resource: number) => {
      const noise =
        JSON.stringify(point).length + Object.values(point).reduce((sum: number, one) => sum + (Number(one) || 0), 0);
      return noise % 7 < 1 ? null : noise % 5 < 1 ? Number.NaN : noise / resource;
    };
    const trials = rehearse(strategy, {
      space,
      minimise: true,
      seed: 7,
      options,
      objective,
      workers,
      order: name,
      limit: 500,
    });
    expect(new Set(trials.map(({ point }) => pointKey(point))).size).toBe(spaceSize(space));
    expect(trials).toHaveLength(spaceSize(space));
    expect(trials.every(({ status }) => status !== 'pending')).toBe(true);
  });

  it('keeps every law whatever trial finishes first', () => {
    const space: Space = {
      dimensions: [
        { kind: 'continuous', name: 'rate', min: 1e-5, max: 1 },
        { kind: 'integer', name: 'units', min: 1, max: 900 },
        { kind: 'categorical', name: 'kind', values: ['a', 'b', 'c'] },
      ],
    };
    const objective = ({ rate = 0, units = 0 }: Record<string, Value>, resource: number) =>
      Math.abs(Math.log10(Number(rate)) + 3) + Math.abs(Number(units) - 200) / 300 + 1 / resource;
    for (let order = 0; order < (costly ? 1 : 4); order++) {
      const limit = costly ? 15 : 40;
      rehearse(strategy, {
        space,
        minimise: order % 2 === 0,
        seed: order,
        options,
        objective,
        workers: 4,
        order,
        limit,
      });
    }
  });
});
