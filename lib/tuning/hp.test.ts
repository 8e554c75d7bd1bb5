import { describe, expect, it } from 'vitest';
import { allPoints, spaceSize } from '#lib/search/points.ts';
import { spaceFaults } from '#lib/search/space-faults.ts';
import { buildWith, ConflictingHyperparameter, type HyperParameters, trace } from './hp.ts';

/** The network of the seeds, and a branch that no first value enters. */
function buildModel(hp: HyperParameters) {
  const layers: (readonly [string, number])[] = [['dense', hp.int('hidden1', { min: 32, max: 512, step: 32 })]];
  const dropout1 = hp.float('dropout1', { min: 0.1, max: 0.5, step: 0.1 });
  layers.push(['dropout', dropout1], ['dense', hp.int('hidden2', { min: 16, max: 128, step: 16 })]);
  // Reached only with another value than the first, like much of a real builder.
  if (dropout1 > 0.3) layers.push(['dropout', hp.float('dropout2', { min: 0.1, max: 0.5, step: 0.1 })]);
  return { layers, rate: hp.choice('learning_rate', [1e-4, 1e-3, 1e-2]), classes: hp.fixed('classes', 10) };
}

describe('define-by-run spaces', () => {
  it('finds every name of a builder that branches, and exactly 9,600 combinations', () => {
    const { space, fixed } = trace(buildModel);
    const names = space.dimensions.map(({ name }) => name).sort();
    expect(names).toEqual(['dropout1', 'dropout2', 'hidden1', 'hidden2', 'learning_rate']);
    expect(fixed).toEqual({ classes: 10 });
    expect(spaceSize(space)).toBe(9600);
    expect(spaceFaults(space)).toEqual([]);
  });

  it('builds with the values of a point', () => {
    const point = { hidden1: 64, dropout1: 0.4, hidden2: 128, dropout2: 0.5, learning_rate: 0.01 };
    const dense = [
      ['dense', 64],
      ['dropout', 0.4],
      ['dense', 128],
      ['dropout', 0.5],
    ];
    expect(buildWith(buildModel, point)).toEqual({ layers: dense, rate: 0.01, classes: 10 });
  });

  it('finds a name that needs two values at once', () => {
    const { space } = trace((hp) => hp.boolean('a') && hp.boolean('b') && hp.choice('c', ['x', 'y']));
    expect(space.dimensions.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    const beside = trace((hp) => [hp.boolean('a'), hp.boolean('b')].every(Boolean) && hp.choice('c', ['x', 'y']));
    expect(beside.space.dimensions).toHaveLength(3);
  });

  it('makes what a scope defines conditional, scopes within scopes too', () => {
    const build = (hp: HyperParameters) => {
      const optimiser = hp.choice('optimiser', ['adam', 'sgd', 'rmsprop']);
      const momentum = hp.conditionalScope('optimiser', ['sgd', 'rmsprop'], () => {
        const value = hp.float('momentum', { min: 0, max: 0.9, step: 0.3 });
        return hp.conditionalScope('momentum', [0.9], () => [value, hp.boolean('nesterov')]) ?? [value];
      });
      return [optimiser, momentum];
    };
    const { space } = trace(build);
    expect(spaceFaults(space)).toEqual([]);
    expect(spaceSize(space)).toBe(1 + 2 * (3 + 2));
    expect(buildWith(build, { optimiser: 'adam' })).toEqual(['adam', undefined]);
    const deep = { optimiser: 'sgd', momentum: 0.9, nesterov: true };
    expect(buildWith(build, deep)).toEqual(['sgd', [0.9, true]]);
    for (const point of allPoints(space)) expect(() => buildWith(build, point)).not.toThrow();
  });

  it('joins one name from two scopes on the same hyperparameter', () => {
    const { space } = trace((hp) => {
      hp.choice('optimiser', ['adam', 'sgd', 'plain']);
      for (const one of ['adam', 'sgd'] as const)
        hp.conditionalScope('optimiser', [one], () => hp.int('warm', { min: 0, max: 4 }));
    });
    expect(spaceSize(space)).toBe(11);
  });

  it('keeps the sampling of a range, linear where none is given', () => {
    const { space } = trace((hp) => [
      hp.float('rate', { min: 1e-4, max: 1, sampling: 'log' }),
      hp.float('keep', { min: 0, max: 0.999, sampling: 'reverse_log' }),
      hp.int('width', { min: 1, max: 1000 }),
    ]);
    const scalings = space.dimensions.map((dimension) => 'scaling' in dimension && dimension.scaling);
    expect(scalings).toEqual(['logarithmic', 'reverse-logarithmic', 'linear']);
  });

  it('refuses the same name with other limits, by name', () => {
    const twice = (hp: HyperParameters) => [hp.int('n', { min: 1, max: 2 }), hp.int('n', { min: 1, max: 3 })];
    expect(() => trace(twice)).toThrow(ConflictingHyperparameter);
    expect(() => trace(twice)).toThrow('"n" is defined twice');
    expect(() => trace((hp) => [hp.fixed('n', 1), hp.boolean('n')])).toThrow(ConflictingHyperparameter);
    expect(() => trace((hp) => [hp.boolean('n'), hp.boolean('n')])).not.toThrow();
  });

  it('refuses a value beyond its limits, a missing one, and a scope on a name that is not there', () => {
    expect(() => buildWith(buildModel, { hidden1: 33 })).toThrow('"hidden1" cannot be 33');
    expect(() => buildWith(buildModel, { hidden1: 32 })).toThrow('"dropout1" cannot be undefined');
    expect(() => trace((hp) => hp.conditionalScope('gone', [1], () => 0))).toThrow('"gone" is not defined');
  });
});
