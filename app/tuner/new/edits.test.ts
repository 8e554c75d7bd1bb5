import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#lib/sagemaker/check.ts';
import { exampleTuningJob } from '#lib/sagemaker/example-requests.ts';
import { isObject } from '#lib/sagemaker/type-mismatch.ts';
import { type Draft, readDraft } from './draft.ts';
import { edits } from './edits.ts';
import { presetRequest } from './presets.ts';
import { withData } from './request-data.ts';
import { readSetting, writeSetting } from './setting.ts';

const whole = fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined });
const word = fc.string({ maxLength: 3 });
const config = 'HyperParameterTuningJobConfig';
const criteria = `${config}.TuningJobCompletionCriteria`;
const definition = 'TrainingJobDefinition';

/** Every edit that a control makes, with what it may touch: members, or all below them. */
const made: [touches: string[], edit: fc.Arbitrary<(draft: Draft) => Draft>][] = [
  [['HyperParameterTuningJobName'], word.map((name) => (draft) => edits.name(draft, name))],
  [
    [
      `${config}.Strategy`,
      `${config}.StrategyConfig.HyperbandStrategyConfig`,
      `${config}.TrainingJobEarlyStoppingType`,
    ],
    fc.constantFrom('Bayesian' as const, 'Hyperband' as const).map((one) => (draft) => edits.strategy(draft, one)),
  ],
  [
    [`${config}.StrategyConfig.HyperbandStrategyConfig.MinResource`],
    whole.map((MinResource) => (draft) => edits.resources(draft, { MinResource })),
  ],
  [
    [`${config}.HyperParameterTuningJobObjective.Type`],
    fc
      .constantFrom('Minimize' as const, 'Maximize' as const)
      .map((Type) => (draft) => edits.objective(draft, { Type })),
  ],
  [
    [`${config}.ResourceLimits.MaxRuntimeInSeconds`],
    whole.map((MaxRuntimeInSeconds) => (draft) => edits.limits(draft, { MaxRuntimeInSeconds })),
  ],
  [[`${config}.RandomSeed`], whole.map((seed) => (draft) => edits.seed(draft, seed))],
  [
    [`${config}.TrainingJobEarlyStoppingType`],
    fc.constantFrom('Off' as const, 'Auto' as const).map((type) => (draft) => edits.earlyStopping(draft, type)),
  ],
  [[`${criteria}.TargetObjectiveMetricValue`], whole.map((value) => (draft) => edits.target(draft, value))],
  [
    [`${criteria}.BestObjectiveNotImproving.MaxNumberOfTrainingJobsNotImproving`],
    whole.map((jobs) => (draft) => edits.notImproving(draft, jobs)),
  ],
  [
    [`${criteria}.ConvergenceDetected.CompleteOnConvergence`],
    fc.boolean().map((isOn) => (draft) => edits.convergence(draft, isOn)),
  ],
  [
    [`${definition}.StoppingCondition.MaxRuntimeInSeconds`],
    whole.map((seconds) => (draft) => edits.trialSeconds(draft, seconds)),
  ],
  [
    [`${definition}.RetryStrategy.MaximumRetryAttempts`],
    whole.map((retries) => (draft) => edits.retries(draft, retries)),
  ],
  [
    [`${definition}.AlgorithmSpecification.MetricDefinitions`],
    fc.array(fc.record({ Name: word, Regex: word })).map((rows) => (draft) => edits.metrics(draft, rows)),
  ],
  [['WarmStartConfig.WarmStartType'], fc.constant((draft: Draft) => edits.warmStart(draft, 'TransferLearning'))],
  [['WarmStartConfig'], fc.constant((draft: Draft) => edits.warmStart(draft, 'None'))],
  [
    ['WarmStartConfig.ParentHyperParameterTuningJobs'],
    fc.array(fc.record({ HyperParameterTuningJobName: word })).map((rows) => (draft) => edits.parents(draft, rows)),
  ],
  [['Tags'], fc.array(fc.record({ Key: word, Value: word })).map((rows) => (draft) => edits.tags(draft, rows))],
  [['Autotune'], fc.boolean().map((isOn) => (draft) => edits.autotune(draft, isOn))],
  [
    [0, 1, 2, 3, 4, 5].flatMap((at) => [
      `${definition}.InputDataConfig.${at}.ChannelName`,
      `${definition}.InputDataConfig.${at}.DataSource.S3DataSource.S3Uri`,
      `${definition}.InputDataConfig.${at}.DataSource.S3DataSource.S3DataType`,
    ]),
    word.map((data) => (draft) => withData(draft, data)),
  ],
  [
    [`${config}.ParameterRanges`, `${definition}.StaticHyperParameters.learning_rate`],
    fc.constant((draft: Draft) => writeSetting(draft, 'learning_rate', { mode: 'fixed', value: '1' })),
  ],
];

/** Every object of a body, the body first. */
const objects = (value: unknown): Record<string, unknown>[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(isObject(value) ? [value] : []), ...Object.values(value).flatMap(objects)];

/** Plain values by their paths; empty lists and objects say nothing. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [[path, value]];
  return Object.entries(value).flatMap(([name, one]) => leaves(one, path === '' ? name : `${path}.${name}`));
}

/** A request in which all that the form can set is set. */
const complete = (strategy: 'Bayesian' | 'Hyperband') =>
  [
    (draft: Draft) => edits.strategy(draft, strategy),
    (draft: Draft) => (strategy === 'Hyperband' ? edits.resources(draft, { MinResource: 1, MaxResource: 9 }) : draft),
    (draft: Draft) => edits.limits(draft, { MaxRuntimeInSeconds: 600 }),
    (draft: Draft) => edits.target(draft, 0.1),
    (draft: Draft) => edits.notImproving(draft, 5),
    (draft: Draft) => edits.convergence(draft, true),
    (draft: Draft) => edits.trialSeconds(draft, 60),
    (draft: Draft) => edits.retries(draft, 2),
    (draft: Draft) => edits.warmStart(draft, 'IdenticalDataAndAlgorithm'),
    (draft: Draft) => edits.parents(draft, [{ HyperParameterTuningJobName: 'earlier' }]),
    (draft: Draft) => edits.tags(draft, [{ Key: 'project', Value: 'digits' }]),
    (draft: Draft) => edits.metrics(draft, [{ Name: 'mine', Regex: 'val_loss: ([0-9.]+)' }]),
    (draft: Draft) => edits.objective(draft, { MetricName: 'mine', Type: 'Minimize' }),
    (draft: Draft) => edits.autotune(draft, true),
  ].reduce<Draft>((draft, edit) => edit(draft), presetRequest('mlp', 'x'));

/** A request with members that nobody knows, and without some that it had. */
const request: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.constantFrom<Draft>(exampleTuningJob, presetRequest('mlp', 'a'), complete('Hyperband')),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('Colour', 'Größe', '__proto__'), fc.jsonValue()), {
      minLength: 9,
      maxLength: 20,
    }),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
  )
  .map(([body, added, taken]) => {
    const copy: unknown = structuredClone(body);
    for (const [where, name, value] of added) {
      const all = objects(copy);
      Object.defineProperty(all[where % all.length], name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    for (const [where, which] of taken) {
      const all = objects(copy);
      const one = all[where % all.length] ?? {};
      const names = Object.keys(one);
      delete one[names[which % names.length] ?? ''];
    }
    return readDraft(JSON.stringify(copy));
  })
  .filter((read) => 'draft' in read)
  .map(({ draft }) => draft);

describe('the edits of the form', () => {
  it.each(made.map(([touches, edit]) => [touches[0] ?? '', touches, edit] as const))(
    'change %s and lose nothing else of any request',
    (_, touches, edit) => {
      const isTouched = (path: string) => touches.some((one) => path === one || path.startsWith(`${one}.`));
      const rest = (draft: Draft) =>
        leaves(draft)
          .filter(([path]) => !isTouched(path))
          .sort(([a], [b]) => (a < b ? -1 : 1));
      fc.assert(
        fc.property(request, edit, (draft, change) => {
          const after = change(draft);
          expect(rest(after)).toEqual(rest(draft));
          expect(readDraft(JSON.stringify(after))).toHaveProperty('draft');
        }),
        { numRuns: 100 },
      );
    },
  );

  it('keep what else a range, a channel or a row holds', () => {
    const range = { Name: 'a', MinValue: '1', MaxValue: '2', Colour: 'red' };
    const draft: Draft = { HyperParameterTuningJobConfig: { ParameterRanges: { IntegerParameterRanges: [range] } } };
    const wider = writeSetting(draft, 'a', { mode: 'integer', min: '0', max: '9', scaling: 'Linear' });
    expect(JSON.stringify(wider)).toContain('"Colour":"red"');
    expect(readSetting(wider, 'a')).toMatchObject({ min: '0', max: '9' });
    const channel = { ChannelName: 'train', CompressionType: 'None' as const };
    const moved = withData({ TrainingJobDefinition: { InputDataConfig: [channel, { ChannelName: 'test' }] } }, 'wine');
    expect(moved.TrainingJobDefinition?.InputDataConfig).toMatchObject([
      channel,
      { ChannelName: 'test' },
      { ChannelName: 'validation' },
    ]);
  });

  it('give a request that SageMaker accepts, for every strategy, with all that may be left out set', () => {
    for (const strategy of ['Bayesian', 'Hyperband'] as const)
      expect(check('CreateHyperParameterTuningJob', complete(strategy))).toEqual({ answers: 'accepted' });
    const auto = edits.earlyStopping(presetRequest('mlp', 'x'), 'Auto');
    expect(edits.strategy(auto, 'Hyperband').HyperParameterTuningJobConfig?.TrainingJobEarlyStoppingType).toBe('Off');
    const back = edits.strategy(complete('Hyperband'), 'Random');
    expect(check('CreateHyperParameterTuningJob', back)).toEqual({ answers: 'accepted' });
  });
});
