import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rehearse } from '#lib/search/contract.ts';
import { strategies } from '#lib/search/registry.ts';
import { spaceFaults } from '#lib/search/space-faults.ts';
import { check } from './check.ts';
import { exampleDefinition, exampleTuningJob } from './example-requests.ts';
import { translate } from './translate.ts';
import type { CreateTuningJob } from './tuning-request.ts';

const { HyperParameterTuningJobConfig: config, TrainingJobDefinition: _, ...outside } = exampleTuningJob;
const job = (changes: Partial<typeof config>, more: Partial<CreateTuningJob> = {}): CreateTuningJob => ({
  ...exampleTuningJob,
  ...more,
  HyperParameterTuningJobConfig: { ...config, ...changes },
});
const limits = { MaxNumberOfTrainingJobs: 6, MaxParallelTrainingJobs: 2, MaxRuntimeInSeconds: 600 };
const grid = {
  CategoricalParameterRanges: [
    { Name: 'a', Values: ['1', '2'] },
    { Name: 'b', Values: ['x', 'y', 'z'] },
  ],
};

describe('a tuning job in this project’s words', () => {
  it('has the request’s space, objective, limits, stopping, completion, data and seed', () => {
    expect(translate(job({ ResourceLimits: limits, TrainingJobEarlyStoppingType: 'Auto' }))).toEqual({
      name: 'digits-tuning',
      searches: [
        {
          definition: {
            algorithm: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/digits:1',
            data: { train: 's3://digits/train/', validation: 's3://digits/validation/' },
            space: {
              dimensions: [
                { kind: 'integer', name: 'units', min: 16, max: 128, scaling: 'linear' },
                { kind: 'continuous', name: 'learning_rate', min: 0.0001, max: 0.1, scaling: 'logarithmic' },
                { kind: 'continuous', name: 'momentum', min: 0.5, max: 0.999, scaling: 'reverse-logarithmic' },
                { kind: 'categorical', name: 'optimiser', values: ['adam', 'sgd'] },
              ],
            },
            fixed: { epochs: '20', batch_size: '32' },
            metrics: [{ name: 'validation:loss', pattern: 'validation-loss: ([0-9.]+)' }],
            objective: { metric: 'validation:loss', minimise: true },
            strategy: 'bayesian',
            options: {},
            limits: { maxJobs: 6, maxParallel: 2, maxRuntimeSeconds: 600, maxTrialSeconds: 3600 },
            earlyStopping: 'auto',
            completion: { targetObjective: 0.05, notImproving: 10, convergence: true },
            seed: 7,
            retries: 0,
          },
        },
      ],
    });
  });

  it('has AWS’s defaults for what is left out, and a seed in any case', () => {
    const plain = {
      Strategy: 'Random' as const,
      ResourceLimits: { MaxParallelTrainingJobs: 2 },
      ParameterRanges: grid,
    };
    const definition = { ...exampleDefinition, StoppingCondition: {}, RetryStrategy: { MaximumRetryAttempts: 3 } };
    const request = { ...outside, HyperParameterTuningJobConfig: plain, TrainingJobDefinition: definition };
    expect(translate(request).searches[0]?.definition).toMatchObject({
      limits: { maxJobs: 6, maxParallel: 2, maxTrialSeconds: 86_400 },
      earlyStopping: 'off',
      completion: {},
      seed: 'digits-tuning',
      retries: 3,
    });
  });

  it('runs a grid to its end when no number of jobs is given', () => {
    const translated = translate(
      job({ Strategy: 'Grid', ParameterRanges: grid, ResourceLimits: { MaxParallelTrainingJobs: 2 } }),
    );
    expect(translated.searches[0]?.definition.limits).toMatchObject({ maxJobs: 6, maxParallel: 2 });
    const endless = translate(job({ ResourceLimits: { MaxParallelTrainingJobs: 2 } }));
    expect(endless.searches[0]?.definition.limits.maxJobs).toBe(750);
  });

  it('takes Hyperband’s epochs from its configuration, else from the static hyperparameters', () => {
    const optionsOf = (request: CreateTuningJob) =>
      translate(request).searches.map(({ definition: { strategy, options } }) => [strategy, options]);
    expect(optionsOf(job({ Strategy: 'Hyperband' }))).toEqual([['asha', { maxResource: 20 }]]);
    const given = { HyperbandStrategyConfig: { MinResource: 2, MaxResource: 50 } };
    expect(optionsOf(job({ Strategy: 'Hyperband', StrategyConfig: given }))).toEqual([
      ['asha', { minResource: 2, maxResource: 50 }],
    ]);
  });

  it('searches each of several algorithms on its own', () => {
    const part = (DefinitionName: string, Type: 'Maximize' | 'Minimize') => ({
      ...exampleDefinition,
      DefinitionName,
      TuningObjective: { Type, MetricName: 'validation:loss' },
      HyperParameterRanges: grid,
    });
    const request = {
      ...outside,
      HyperParameterTuningJobConfig: { Strategy: 'Random' as const, ResourceLimits: limits },
      TrainingJobDefinitions: [part('a', 'Maximize'), part('b', 'Minimize')],
    };
    expect(check('CreateHyperParameterTuningJob', request)).toEqual({ answers: 'accepted' });
    expect(translate(request).searches.map(({ name, definition }) => [name, definition.objective.minimise])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  it('names the kind and the parents of a warm start', () => {
    const warm = {
      WarmStartType: 'TransferLearning' as const,
      ParentHyperParameterTuningJobs: [{ HyperParameterTuningJobName: 'p' }],
    };
    expect(translate(job({}, { WarmStartConfig: warm })).warmStart).toEqual({ kind: 'transfer', parents: ['p'] });
  });
});

describe('what comes out of an accepted request', () => {
  /** Limits in order, so that most requests are accepted, in every way in which a number can be written. */
  const limits = (kind: 'a' | 'b') => {
    const one = kind === 'a' ? fc.integer({ min: -3, max: 40 }) : fc.double({ min: -0.2, max: 2, noNaN: true });
    return fc.tuple(one, one).map((two) => two.sort((x, y) => x - y).map(String));
  };
  const scaling = fc.constantFrom(
    'Auto' as const,
    'Linear' as const,
    'Logarithmic' as const,
    'ReverseLogarithmic' as const,
  );
  const numeric = (Name: 'a' | 'b') =>
    fc
      .tuple(limits(Name), scaling)
      .map(([[MinValue = '', MaxValue = ''], ScalingType]) => [{ Name, MinValue, MaxValue, ScalingType }]);
  const requests = fc.record({
    Strategy: fc.constantFrom('Bayesian' as const, 'Random' as const, 'Hyperband' as const, 'Grid' as const),
    IntegerParameterRanges: fc.option(numeric('a'), { nil: [] }),
    ContinuousParameterRanges: fc.option(numeric('b'), { nil: [] }),
    CategoricalParameterRanges: fc.option(
      fc
        .uniqueArray(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 5 })
        .map((Values) => [{ Name: 'c', Values }]),
      { nil: [] },
    ),
  });

  it('is searched by its strategy without breaking a law of lib/search', () => {
    const tried: Record<string, number> = {};
    fc.assert(
      fc.property(requests, fc.nat(99), ({ Strategy, ...given }, seed) => {
        const { CategoricalParameterRanges } = given;
        const ParameterRanges = Strategy === 'Grid' ? { CategoricalParameterRanges } : given;
        const request = job({ Strategy, ParameterRanges, ResourceLimits: { MaxParallelTrainingJobs: 2 } });
        if ('error' in check('CreateHyperParameterTuningJob', request)) return;
        for (const { definition } of translate(request).searches) {
          const { space, strategy, options, objective: aim } = definition;
          expect(spaceFaults(space)).toEqual([]);
          tried[strategy] = (tried[strategy] ?? 0) + 1;
          const chosen = strategies[strategy];
          const parsed = chosen.options.parse(options);
          const objective = () => seed;
          rehearse(chosen, {
            space,
            minimise: aim.minimise,
            seed,
            options: parsed,
            objective,
            workers: 2,
            order: seed,
            limit: 6,
          });
        }
      }),
      { numRuns: 400, seed: 1 },
    );
    for (const strategy of ['bayesian', 'random', 'asha', 'grid']) expect(tried[strategy]).toBeGreaterThan(5);
  });
});
