import { describe, expect, test } from 'vitest';
import { trainingJobs } from '#drizzle/schema.ts';
import type { Service } from '#lib/sagemaker/operation.ts';
import { search } from '#lib/sagemaker/operations/search.ts';
import { isMatch, type SearchExpression } from '#lib/sagemaker/operations/search-expression.ts';
import { compareProperties, propertyOf } from '#lib/sagemaker/operations/search-property.ts';
import { migrate, openDatabase } from '../db.ts';
import { serviceOf } from './service.ts';

const statuses = ['running', 'completed', 'failed', 'stopped'] as const;
const second = (row: number) => 1_800_000_000 + 7 * row;

let service: Service;
let rowsRead: number;
function fill(rowsInAll: number): void {
  const db = openDatabase(':memory:');
  migrate(db);
  const rows = Array.from({ length: rowsInAll }, (_, row) => ({
    ...{ owner: 'ann', name: `job-${String((row * 37) % rowsInAll).padStart(4, '0')}`, tuningJob: null, number: row },
    ...{ attempt: 1, point: {}, hyperparameters: { rate: String(row % 10) }, status: statuses[row % 4] ?? 'running' },
    ...{ starts: [], losses: 0, trainedMs: 1000 },
    createdAt: new Date(1000 * second(row)),
    modifiedAt: new Date(1000 * second((row * 13) % rowsInAll)),
  }));
  for (let at = 0; at < rowsInAll; at += 100)
    db.insert(trainingJobs)
      .values(rows.slice(at, at + 100))
      .run();
  const limits = { quotas: { jobs: 1, parallel: 1, trials: 1, secondsADay: 1 }, queue: 1 };
  const world = { db, installationSecret: 's', limits, algorithms: {}, now: new Date(0) };
  const own = serviceOf(world, { owner: 'ann', region: 'eu-west-1' });
  rowsRead = 0;
  service = {
    ...own,
    trainingJobs(...asked) {
      const page = own.trainingJobs(...asked);
      rowsRead += page.rows.length;
      return page;
    },
  };
}

interface Asked {
  SearchExpression?: SearchExpression;
  SortBy?: string;
  SortOrder?: 'Ascending' | 'Descending';
}
const find = (asked: Asked, MaxResults: number, NextToken = '') =>
  search.run({ Resource: 'TrainingJob', ...asked, MaxResults, NextToken }, service);
const nameOf = (job: Record<string, unknown>) => job['TrainingJobName'];
const filters = (...Filters: [string, string, string][]): Asked => ({
  SearchExpression: { Filters: Filters.map(([Name, Operator, Value]) => ({ Name, Operator, Value })) },
});
const middle = new Date(1000 * second(150)).toISOString();
const questions: [string, Asked][] = [
  ['nothing', {}],
  ['a time as text', filters(['CreationTime', 'GreaterThanOrEqualTo', middle])],
  ['a span', filters(['CreationTime', 'GreaterThan', middle], ['CreationTime', 'LessThan', String(second(200))])],
  ['the very moment', filters(['LastModifiedTime', 'Equals', middle])],
  ['a part of the name, in its case', filters(['TrainingJobName', 'Contains', 'b-00'])],
  ['a part of the name in another case', filters(['TrainingJobName', 'Contains', 'JOB-00'])],
  ['a name', filters(['TrainingJobName', 'Equals', 'job-0042'])],
  ['a status', filters(['TrainingJobStatus', 'Equals', 'Failed'])],
  [
    'two that exclude one another',
    filters(['TrainingJobStatus', 'Equals', 'Failed'], ['HyperParameters.rate', 'Equals', '0']),
  ],
  [
    'either',
    {
      SearchExpression: {
        ...filters(['TrainingJobStatus', 'Equals', 'Failed'], ['TrainingJobName', 'Contains', '000']).SearchExpression,
        Operator: 'Or',
      },
    },
  ],
  ['what only the description tells', filters(['HyperParameters.rate', 'LessThan', '3'])],
];
const orders: Asked[] = ['CreationTime', 'LastModifiedTime', 'TrainingJobName', 'HyperParameters.rate'].flatMap(
  (SortBy) => (['Ascending', 'Descending'] as const).map((SortOrder) => ({ SortBy, SortOrder })),
);

describe('a search', () => {
  test.each(questions)('for %s finds what reading all would find, in that order, none twice', (_, asked) => {
    fill(300);
    const all = find({}, 300)
      .Results.map(({ TrainingJob }) => TrainingJob)
      .toSorted((a, b) => compareProperties(propertyOf(b, 'CreationTime'), propertyOf(a, 'CreationTime')));
    expect(all).toHaveLength(300);
    const matching = all.filter((job) => isMatch(asked.SearchExpression ?? {}, job));
    for (const order of orders) {
      const sign = order.SortOrder === 'Descending' ? -1 : 1;
      const by = order.SortBy ?? '';
      const wanted = matching.toSorted((a, b) => sign * compareProperties(propertyOf(a, by), propertyOf(b, by)));
      const found: unknown[] = [];
      for (let token: string | undefined = ''; token !== undefined; ) {
        const page: ReturnType<typeof find> = find({ ...asked, ...order }, 33, token);
        found.push(...page.Results.map(({ TrainingJob }) => nameOf(TrainingJob)));
        token = page.NextToken;
      }
      expect(found).toEqual(wanted.map(nameOf));
    }
  });

  test.each([
    ['by default', {}],
    ['by creation', { SortBy: 'CreationTime' }],
    ['by name, upwards', { SortBy: 'TrainingJobName', SortOrder: 'Ascending' as const }],
    ['of a status', filters(['TrainingJobStatus', 'Equals', 'Failed'])],
    ['of a time', { ...filters(['CreationTime', 'GreaterThan', middle]), SortBy: 'CreationTime' }],
  ])('%s reads a bounded number of 2,000 rows for a page, the first and a later one', (_, asked) => {
    fill(2000);
    const first = find(asked, 10);
    const readForFirst = rowsRead;
    find(asked, 10, first.NextToken);
    expect(first.Results).toHaveLength(10);
    expect(first.NextToken).toBeDefined();
    expect([readForFirst <= 120, rowsRead - readForFirst <= 120]).toEqual([true, true]);
  });

  test('by what only the description tells reads no more than the database cannot rule out', () => {
    fill(2000);
    find({ ...filters(['TrainingJobName', 'Contains', '-00']), SortBy: 'HyperParameters.rate' }, 10);
    expect(rowsRead).toBe(100);
  });
});
