import { describe, expect, test } from 'vitest';
import { isMatch } from './search-expression.ts';
import { isTrue } from './search-operator.ts';
import { compareProperties, propertyOf } from './search-property.ts';

const job = {
  TrainingJobName: 'digits-001',
  CreationTime: 1_769_860_800, // 2026-01-31T12:00:00Z
  EnableNetworkIsolation: false,
  HyperParameters: { rate: '0.010', 'layer.units': '32' },
  FinalMetricDataList: [{ MetricName: 'validation:loss', Value: 0.25 }],
  Tags: [{ Key: 'course', Value: 'tuning' }],
  InputDataConfig: [
    { ChannelName: 'train', DataSource: { S3DataSource: { S3Uri: 's3://holdout/iris/train' } } },
    { ChannelName: 'validation', DataSource: { S3DataSource: { S3Uri: 's3://holdout/wine/validation' } } },
  ],
};

describe('a property', () => {
  test.each([
    ['TrainingJobName', 'digits-001'],
    ['HyperParameters.rate', '0.010'],
    ['HyperParameters.layer.units', '32'],
    ['Metrics.validation:loss', 0.25],
    ['Tags.course', 'tuning'],
    ['Tags.none', undefined],
    ['InputDataConfig', undefined],
    ['constructor', undefined],
  ])('%s is %s', (name, value) => {
    expect(propertyOf(job, name)).toBe(value);
  });

  test('is ordered by size where it is a number, and first where it is missing', () => {
    expect(['b', undefined, 'a'].toSorted(compareProperties)).toEqual(['a', 'b', undefined]);
    expect([10, 9].toSorted(compareProperties)).toEqual([9, 10]);
    expect(compareProperties(undefined, 1)).toBeLessThan(0);
  });
});

describe('a filter', () => {
  test.each([
    ['TrainingJobName', 'Contains', 'its', true],
    ['TrainingJobName', 'Contains', 'letters', false],
    ['TrainingJobName', 'In', 'a, digits-001', true],
    ['HyperParameters.rate', 'Equals', '1e-2', true],
    ['HyperParameters.rate', 'LessThan', '0.01', false],
    ['HyperParameters.rate', 'LessThanOrEqualTo', '0.01', true],
    ['Metrics.validation:loss', 'GreaterThan', '0.2', true],
    ['Metrics.none', 'GreaterThan', '0', false],
    ['Metrics.none', 'NotEquals', '0', true],
    ['Tags.course', 'Exists', undefined, true],
    ['Tags.none', 'NotExists', undefined, true],
    ['CreationTime', 'GreaterThanOrEqualTo', '2026-01-31T12:00:00Z', true],
    ['CreationTime', 'GreaterThan', '2026-01-31T12:00:00Z', false],
    ['EnableNetworkIsolation', 'Equals', 'false', true],
  ])('%s %s %s is %s', (Name, Operator, Value, ought) => {
    const filter = { Name, Operator, ...(Value !== undefined && { Value }) };
    expect(isTrue(filter, propertyOf(job, Name))).toBe(ought);
  });

  test('without a value is refused, naming it', () => {
    expect(() => isTrue({ Name: 'TrainingJobName' }, 'a')).toThrow(/TrainingJobName needs a Value/);
  });
});

describe('an expression', () => {
  const yes = { Name: 'Tags.course', Value: 'tuning' };
  const no = { Name: 'Tags.course', Value: 'other' };
  const nested = (...values: [string, string][]) => ({
    NestedFilters: [
      {
        NestedPropertyName: 'InputDataConfig',
        Filters: values.map(([name, Value]) => ({ Name: `InputDataConfig.${name}`, Operator: 'Contains', Value })),
      },
    ],
  });
  test.each([
    ['nothing', {}, true],
    ['both', { Filters: [yes, no] }, false],
    ['either', { Filters: [yes, no], Operator: 'Or' as const }, true],
    ['expressions within', { SubExpressions: [{ Filters: [yes] }, { Filters: [no] }] }, false],
    ['one channel that is both', nested(['ChannelName', 'train'], ['DataSource.S3DataSource.S3Uri', 'iris']), true],
    [
      'two channels that are one each',
      nested(['ChannelName', 'train'], ['DataSource.S3DataSource.S3Uri', 'wine']),
      false,
    ],
  ])('that asks for %s', (_, expression, ought) => {
    expect(isMatch(expression, job)).toBe(ought);
  });
});
