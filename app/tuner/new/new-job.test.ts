import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#lib/sagemaker/check.ts';
import { translate } from '#lib/sagemaker/translate.ts';
import { type AlgorithmName, algorithms } from '#lib/server/algorithms/registry.ts';
import { datasetNames } from '#lib/server/datasets/registry.ts';
import type { Algorithm } from '#lib/tuning/algorithm.ts';
import { copiedRequest } from './copied-request.ts';
import { configOf, type Draft, readDraft, withConfig, writeDraft } from './draft.ts';
import { firstSearch } from './first-setting.ts';
import { readLine } from './more/read-line.ts';
import { presetRequest } from './presets.ts';
import { dataOf, withData } from './request-data.ts';
import { sampleLines } from './sample-line.ts';
import { readSetting, type Setting, writeSetting } from './setting.ts';

const operation = 'CreateHyperParameterTuningJob';
const names = Object.keys(algorithms) as AlgorithmName[];

describe('the preset of an algorithm', () => {
  it.each(names)('%s is accepted, and can be trained within its ranges', (name) => {
    const request = presetRequest(name, 'preset-1');
    expect(check(operation, request)).toEqual({ answers: 'accepted' });
    const definition = translate(request).searches[0]?.definition;
    const algorithm: Algorithm = algorithms[name];
    expect(definition?.algorithm).toBe(name);
    expect(datasetNames).toContain(dataOf(request));
    const metric = algorithm.metrics.find((one) => one.name === definition?.objective.metric);
    expect(metric?.minimise).toBe(definition?.objective.minimise);
    for (const dimension of definition?.space.dimensions ?? []) {
      expect(algorithm.hyperparameters[dimension.name]?.tunable).toBe(true);
      const ends = dimension.kind === 'categorical' ? dimension.values : [dimension.min, dimension.max];
      for (const value of ends) {
        const given = { ...definition?.fixed, [dimension.name]: String(value) };
        expect(algorithm.values.safeParse(given).error?.message).toBeUndefined();
      }
    }
  });
});

describe('the form', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const text = fc.string({ maxLength: 4 });
  const setting: fc.Arbitrary<Setting> = fc.oneof(
    fc.record({ mode: fc.constant('default' as const) }),
    fc.record({ mode: fc.constant('fixed' as const), value: text }),
    fc.record({ mode: fc.constant('categorical' as const), values: fc.array(text) }),
    fc.record({ mode: fc.constant('auto' as const), hint: text }),
    fc.record({
      mode: fc.constantFrom('integer' as const, 'continuous' as const),
      ...{ min: text, max: text },
      scaling: fc.constantFrom('Auto' as const, 'Linear' as const, 'Logarithmic' as const),
    }),
  );

  it('writes what it is told of a hyperparameter, and leaves all others alone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, setting)), name, setting, (before, own, wanted) => {
        const first: Draft = presetRequest('mlp', 'x');
        const draft = before.reduce((it, [one, value]) => writeSetting(it, one, value), first);
        const after = writeSetting(draft, own, wanted);
        expect(readSetting(after, own)).toEqual(wanted);
        for (const other of ['a', 'b', 'c', 'learning_rate', 'epochs'])
          if (other !== own) expect(readSetting(after, other)).toEqual(readSetting(draft, other));
        expect(readDraft(writeDraft(after))).toEqual({ draft: JSON.parse(writeDraft(after)) });
      }),
    );
  });

  it('searches a hyperparameter first over all that its algorithm allows', () => {
    const { learning_rate: rate, optimizer, hidden } = algorithms.mlp.hyperparameters;
    if (!rate || !optimizer || !hidden) throw new Error('the network has lost a hyperparameter');
    expect(firstSearch(rate)).toEqual({ mode: 'continuous', min: '0.000001', max: '10', scaling: 'Logarithmic' });
    expect(firstSearch(optimizer)).toEqual({ mode: 'categorical', values: ['sgd', 'momentum', 'adam'] });
    expect(firstSearch(hidden).mode).toBe('fixed');
  });

  it('does not open what is no request', () => {
    for (const wrong of ['', '[]', 'null', '5', '{"HyperParameterTuningJobConfig":"x"}', '{"Tags":[null]}'])
      expect(readDraft(wrong)).toHaveProperty('fault');
    expect(readDraft('{}')).toEqual({ draft: {} });
    expect(readDraft('{"HyperParameterTuningJobConfig":null}')).toEqual({ draft: {} });
  });

  it('changes the data set in both channels', () => {
    const draft = withData({}, 'wine');
    expect(dataOf(draft)).toBe('wine');
    expect(JSON.stringify(draft)).toContain('s3://holdout/wine/validation');
    expect(withData(presetRequest('mlp', 'x'), 'digits')).toEqual(presetRequest('mlp', 'x'));
  });
});

describe('the sample line', () => {
  it.each(names)('of %s holds a metric that the algorithm reports for validation', (name) => {
    const { metrics }: Algorithm = algorithms[name];
    const read = metrics.filter(({ pattern }) => 'reads' in readLine(pattern, sampleLines[name]));
    expect(read.map((metric) => metric.name).filter((metric) => metric.startsWith('validation:'))).not.toEqual([]);
  });
});

describe('a copy of a job', () => {
  it('has a name of its own, however long that of the first is', () => {
    const long = presetRequest('mlp', `${'a'.repeat(26)}-${'b'.repeat(5)}`);
    const copied = copiedRequest(long, '1f2e', false);
    expect(copied.HyperParameterTuningJobName).toBe(`${'a'.repeat(26)}-1f2e`);
    expect(check(operation, copied)).toEqual({ answers: 'accepted' });
  });

  it('names the first as its parent where it is a warm start', () => {
    const warm = copiedRequest(presetRequest('mlp', 'first'), '1f2e', true);
    expect(check(operation, warm)).toEqual({ answers: 'accepted' });
    expect(warm.WarmStartConfig?.ParentHyperParameterTuningJobs).toEqual([{ HyperParameterTuningJobName: 'first' }]);
  });

  it('has the first’s random seed, and the next one where it is a warm start, which else would draw the same', () => {
    const seeded = (RandomSeed: number | undefined) => withConfig(presetRequest('mlp', 'first'), { RandomSeed });
    const seedOf = (seed: number | undefined, isWarm: boolean) =>
      configOf(copiedRequest(seeded(seed), '1f2e', isWarm)).RandomSeed;
    expect(seedOf(7, false)).toBe(7);
    expect([7, 2 ** 31 - 1, undefined].map((seed) => seedOf(seed, true))).toEqual([8, 0, undefined]);
    expect(check(operation, copiedRequest(seeded(7), '1f2e', true))).toEqual({ answers: 'accepted' });
  });
});
