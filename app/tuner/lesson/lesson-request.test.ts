import { describe, expect, it } from 'vitest';
import { check } from '#lib/sagemaker/check.ts';
import { defaultQuotas } from '#lib/sagemaker/quotas.ts';
import { translate } from '#lib/sagemaker/translate.ts';
import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import { levelCount, levelValue } from '#lib/search/levels.ts';
import { spaceSize } from '#lib/search/points.ts';
import type { Dimension } from '#lib/search/space.ts';
import { mlp } from '#lib/server/algorithms/mlp.ts';
import { loadDataset } from '#lib/server/datasets/registry.ts';
import { buildModel } from '#lib/server/tune/build-model.ts';
import { trace } from '#lib/tuning/hp.ts';
import { flatRanges } from './flat-ranges.ts';
import { firstKnobs, type Knobs, knobFault, type LessonData, lessonData } from './knobs.ts';
import { lessonRequest, moreRequest } from './lesson-request.ts';

const operation = 'CreateHyperParameterTuningJob';
const traced = trace(buildModel);
const choices = (['Bayesian', 'Random', 'Hyperband'] as const).flatMap((strategy) =>
  (['listed', 'whole'] as const).map((values): Knobs => ({ ...firstKnobs, strategy, values })),
);
const valuesOf = (dimension: Dimension) =>
  Array.from({ length: levelCount(dimension) }, (_, at) => String(levelValue(dimension, at)));

describe('the lesson’s request', () => {
  it.each(choices)('is accepted by SageMaker’s rules and by the algorithm: $strategy, $values', (knobs) => {
    const request = lessonRequest(traced, knobs, 'lesson-1');
    expect(check(operation, request)).toEqual({ answers: 'accepted' });
    const definition = translate(request).searches[0]?.definition;
    for (const at of [0, -1]) {
      const values = definition?.space.dimensions.map((one) => [
        one.name,
        one.kind === 'categorical' ? one.values.at(at) : String(at === 0 ? one.min : one.max),
      ]);
      const given = { ...definition?.fixed, ...Object.fromEntries(values ?? []) };
      expect(mlp.values.safeParse(given).error?.message).toBeUndefined();
    }
  });

  it('searches exactly the values that were traced, where ranges are listed', () => {
    const space = translate(lessonRequest(traced, firstKnobs, 'lesson-1')).searches[0]?.definition.space;
    const byName = (dimensions: readonly Dimension[] = []) =>
      Object.fromEntries(dimensions.map((dimension) => [dimension.name, valuesOf(dimension)]));
    expect(byName(space?.dimensions)).toEqual(byName(traced.space.dimensions));
    expect(space && spaceSize(space)).toBe(9600);
  });

  it('keeps the ends and the order of the traced ranges, where they are whole', () => {
    const whole = lessonRequest(traced, { ...firstKnobs, values: 'whole' }, 'lesson-1');
    const dimensions = translate(whole).searches[0]?.definition.space.dimensions ?? [];
    const ends = dimensions.map((one) => [one.name, one.kind, 'min' in one && one.min, 'max' in one && one.max]);
    expect(ends.toSorted()).toEqual([
      ['dropout1', 'continuous', 0.1, 0.5],
      ['dropout2', 'continuous', 0.1, 0.5],
      ['hidden1', 'integer', 32, 512],
      ['hidden2', 'integer', 16, 128],
      ['learning_rate', 'continuous', 0.0001, 0.01],
    ]);
  });

  it('searches always what the function asks for under a condition only', () => {
    const { space } = trace((hp) => {
      const layers = hp.choice('layers', [1, 2]);
      hp.conditionalScope('layers', [2], () => hp.int('units2', { min: 1, max: 2 }));
      return layers;
    });
    expect(flatRanges(space, 'listed').CategoricalParameterRanges).toEqual([
      { Name: 'layers', Values: ['1', '2'] },
      { Name: 'units2', Values: ['1', '2'] },
    ]);
  });

  it('goes on from itself with ten more, which SageMaker lets learn from the first', () => {
    const first = lessonRequest(traced, { ...firstKnobs, jobs: 30 }, 'lesson-1');
    const more = moreRequest(first, 'ab12');
    const tuningJobs = new Map([['lesson-1', { request: first, ended: true, launched: 30 }]]);
    const account = { tuningJobs, trainingJobs: new Map(), quotas: defaultQuotas };
    expect(check(operation, more, account)).toEqual({ answers: 'accepted' });
    expect(translate(more as CreateTuningJob)).toMatchObject({
      name: 'lesson-1-ab12',
      warmStart: { kind: 'identical', parents: ['lesson-1'] },
      searches: [{ definition: { limits: { maxJobs: 10 }, seed: 2 } }],
    });
  });
});

describe('the knobs', () => {
  it('are fit to run at first, and say what is wrong with others', () => {
    expect(knobFault(firstKnobs)).toBeNull();
    expect(knobFault({ ...firstKnobs, jobs: undefined })).toContain('Training jobs');
    expect(knobFault({ ...firstKnobs, epochs: 2.5 })).toContain('Epochs');
    expect(knobFault({ ...firstKnobs, jobs: 1 })).toContain('no more than');
  });

  it.each(Object.keys(lessonData) as LessonData[])('tell how many rows %s has', (name) => {
    const { train, validation } = loadDataset(name);
    expect(lessonData[name]).toMatchObject({ train: train.size, validation: validation.size });
  });
});
