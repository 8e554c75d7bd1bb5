import { expect, test } from 'vitest';
import { requireProperties } from './search-known.ts';

const filter = (Name: string) => ({ Name, Operator: 'Exists' });
const nested = (NestedPropertyName: string, Name: string) => ({
  NestedFilters: [{ NestedPropertyName, Filters: [filter(Name)] }],
});

test.each([
  'TrainingJobStatus',
  'HyperParameters.layer.units',
  'Metrics.validation:loss',
  'Tags.course',
  'ResourceConfig.InstanceType',
  'InputDataConfig.DataSource.S3DataSource.S3Uri',
])('%s can be searched and sorted by', (name) => {
  expect(() => requireProperties({ Filters: [filter(name)] }, name)).not.toThrow();
});

test.each([
  [
    'a filter',
    { Filters: [filter('TrainingJobStaus')] },
    'CreationTime',
    'Name: there is no property TrainingJobStaus',
  ],
  ['the order', {}, 'Nonsense', 'SortBy: there is no property Nonsense'],
  ['a filter’s end', { Filters: [filter('ResourceConfig.Colour')] }, 'CreationTime', 'ResourceConfig.Colour'],
  ['what every object has', { Filters: [filter('constructor')] }, 'CreationTime', 'constructor'],
  ['a metric without its name', { Filters: [filter('Metrics.')] }, 'CreationTime', 'Metrics.'],
  ['an inner expression', { SubExpressions: [{ Filters: [filter('Colour')] }] }, 'CreationTime', 'Colour'],
  ['a list', nested('Inputs', 'ChannelName'), 'CreationTime', 'NestedPropertyName: there is no property Inputs'],
  ['an element', nested('InputDataConfig', 'Colour'), 'CreationTime', 'InputDataConfig.Colour'],
])('an unknown name in %s is refused, and told', (_, expression, sortBy, says) => {
  expect(() => requireProperties(expression, sortBy)).toThrow(says);
});

test('the names in a nested filter may begin with that of the list, or leave it out', () => {
  for (const name of ['InputDataConfig.ChannelName', 'ChannelName'])
    expect(() => requireProperties(nested('InputDataConfig', name), 'CreationTime')).not.toThrow();
});
