import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '#lib/sagemaker/check.ts';
import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import { algorithms } from '../algorithms/registry.ts';
import { names, request, sentOf, stored } from './autotune-requests.contract.ts';

const operation = 'CreateHyperParameterTuningJob';

test('Autotune makes of any request that leaves something out one that is accepted and can be trained', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const made = fc
    .record({
      name: fc.constantFrom(...names),
      strategy: fc.constantFrom('Bayesian' as const, 'Random' as const, 'Hyperband' as const),
      parallel: fc.integer({ min: 1, max: 10 }),
      jobs: fc.option(fc.integer({ min: 10, max: 60 }), { nil: undefined }),
      isStopping: fc.boolean(),
      isRetrying: fc.boolean(),
      convergence: fc.constantFrom(undefined, {}, { ConvergenceDetected: {} }, { TargetObjectiveMetricValue: 1 }),
      chosen: fc.array(fc.record({ at: share, value: share, as: fc.nat(2) }), { maxLength: 6 }),
    })
    .filter(({ name, strategy }) => strategy !== 'Hyperband' || !algorithms[name].isAtOnce)
    .map(({ name, strategy, parallel, jobs, isStopping, isRetrying, convergence, chosen }) => {
      const fixed: Record<string, string> = {};
      const hints = new Map<string, string>();
      const specs = Object.entries(algorithms[name].hyperparameters).filter(([, spec]) => spec.tunable);
      for (const { at, value, as } of chosen) {
        const [key, spec] = specs[Math.min(specs.length - 1, Math.floor(at * specs.length))] ?? [];
        if (!key || !spec || spec.kind === 'text' || specs.length < 3) continue;
        const within = () => {
          if (spec.kind === 'categorical') return spec.values[Math.floor(value * (spec.values.length - 1))] ?? '';
          const number = spec.min + value ** 4 * (spec.max - spec.min);
          return String(spec.kind === 'integer' ? Math.round(number) : number);
        };
        if (as > 0) hints.set(key, within());
        else if (key !== 'initialisation') fixed[key] = within();
      }
      const auto = [...hints].filter(([key]) => !Object.hasOwn(fixed, key));
      const AutoParameters = auto.map(([Name, ValueHint]) => ({ Name, ValueHint }));
      return request(
        name,
        {
          Strategy: strategy,
          ResourceLimits: { MaxParallelTrainingJobs: parallel, ...(jobs && { MaxNumberOfTrainingJobs: jobs }) },
          ...(strategy === 'Hyperband' && { StrategyConfig: { HyperbandStrategyConfig: { MaxResource: 9 } } }),
          ...(isStopping && { TrainingJobEarlyStoppingType: 'Off' as const }),
          ...(convergence && { TuningJobCompletionCriteria: convergence }),
          ...(AutoParameters.length > 0 && { ParameterRanges: { AutoParameters } }),
        },
        { StaticHyperParameters: fixed, ...(isRetrying && { RetryStrategy: { MaximumRetryAttempts: 2 } }) },
      );
    });
  fc.assert(
    fc.property(made, (given) => {
      expect(check(operation, given)).toEqual({ answers: 'accepted' });
      const said = given.HyperParameterTuningJobConfig;
      let job: ReturnType<typeof stored>;
      try {
        job = stored(given);
      } catch (error) {
        // A few categories, and more jobs than they make.
        expect(String(error)).toContain('enough combinations');
        expect(said.ResourceLimits.MaxNumberOfTrainingJobs).toBeGreaterThan(0);
        return;
      }
      const filled = job.request as CreateTuningJob;
      expect(check(operation, filled)).toEqual({ answers: 'accepted' });
      expect(sentOf(filled)).toEqual(filled);
      expect(job.definition.space.dimensions.length).toBeGreaterThan(0);
      expect(filled.HyperParameterTuningJobConfig).toMatchObject({
        ...said,
        ParameterRanges: {},
        TuningJobCompletionCriteria: {},
      });
    }),
    { numRuns: 300, seed: 3 },
  );
});
