import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputFaults } from '#lib/sagemaker/operations/output-faults.contract.ts';
import { searchResponse } from '#lib/sagemaker/operations/search-shape.ts';
import { type Registered, registry } from '#lib/sagemaker/registry.ts';
import { respond } from '#lib/sagemaker/respond.ts';
import { operations } from '#lib/sagemaker/shapes/operations.ts';
import { structure } from '#lib/sagemaker/shapes/shape.ts';
import { severalRequest, trainingRequest, tuningRequest } from './requests.contract.ts';
import { served } from './served.contract.ts';
import { serviceOf } from './service.ts';

let api: Awaited<ReturnType<typeof served>>;
const ask = (operation: string, request: unknown) => {
  const caller = { owner: 'ann', region: 'eu-west-1' };
  const { status, body } = respond(`SageMaker.${operation}`, JSON.stringify(request), () =>
    serviceOf(api.world, caller),
  );
  return { status, told: body === '' ? undefined : JSON.parse(body) };
};
const arn = () => ask('DescribeHyperParameterTuningJob', tuning).told.HyperParameterTuningJobArn;
const tuning = { HyperParameterTuningJobName: 'search' };

beforeEach(async () => {
  api = await served();
  ask('CreateHyperParameterTuningJob', tuningRequest('search'));
  ask('CreateHyperParameterTuningJob', severalRequest('several'));
  ask('CreateTrainingJob', { ...trainingRequest('single'), Tags: [{ Key: 'k', Value: 'v' }] });
  await api.train();
  ask('CreateHyperParameterTuningJob', tuningRequest('running'));
  ask('CreateTrainingJob', trainingRequest('waiting'));
  await api.train(2);
});
afterEach(() => api.close());

/** For each operation requests that are answered; a new operation needs a line here. */
const answered: Record<Registered, () => object[]> = {
  AddTags: () => [{ ResourceArn: arn(), Tags: [{ Key: 'a', Value: '' }] }],
  CreateHyperParameterTuningJob: () => [tuningRequest('another'), severalRequest('yet-another')],
  CreateTrainingJob: () => [trainingRequest('another')],
  DeleteHyperParameterTuningJob: () => [tuning, { HyperParameterTuningJobName: 'running' }, tuning],
  DeleteTags: () => [{ ResourceArn: arn(), TagKeys: ['course', 'none'] }],
  DeleteTrainingJob: () => [{ TrainingJobName: 'single' }],
  DescribeHyperParameterTuningJob: () =>
    ['search', 'several', 'running'].map((HyperParameterTuningJobName) => ({ HyperParameterTuningJobName })),
  DescribeTrainingJob: () => ['single', 'waiting', ...trials()].map((TrainingJobName) => ({ TrainingJobName })),
  ListHyperParameterTuningJobs: () => [{}, { MaxResults: 1 }, { SortBy: 'Status' }],
  ListTags: () => [{ ResourceArn: arn() }],
  ListTrainingJobs: () => [{}, { MaxResults: 1 }, { StatusEquals: 'Completed' }, { WarmPoolStatusEquals: 'InUse' }],
  ListTrainingJobsForHyperParameterTuningJob: () => [
    tuning,
    { ...tuning, SortBy: 'FinalObjectiveMetricValue' },
    { HyperParameterTuningJobName: 'several' },
  ],
  Search: () => [{ Resource: 'TrainingJob' }, { Resource: 'TrainingJob', MaxResults: 1 }],
  StopHyperParameterTuningJob: () => [{ HyperParameterTuningJobName: 'running' }],
  StopTrainingJob: () => [{ TrainingJobName: 'waiting' }],
};
const trials = (): string[] =>
  ['search', 'several', 'running'].flatMap((HyperParameterTuningJobName) =>
    ask('ListTrainingJobsForHyperParameterTuningJob', { HyperParameterTuningJobName }).told.TrainingJobSummaries.map(
      ({ TrainingJobName }: { TrainingJobName: string }) => TrainingJobName,
    ),
  );
const names = Object.keys(registry) as Registered[];

describe.each(names)('%s', (name) => {
  const shapes: { input: (typeof operations)[Registered]['input']; output?: object } = operations[name];

  test('answers in the shape of its output', () => {
    const output = name === 'Search' ? searchResponse : { ...structure({}), ...shapes.output };
    for (const request of answered[name]()) {
      const { status, told = {} } = ask(name, request);
      expect([status, outputFaults(output, told)]).toEqual([200, []]);
    }
  });

  test('refuses a field that its input does not have, a value of another type and a missing member', () => {
    const [request = {}] = answered[name]();
    expect(ask(name, { ...request, Colour: 'red' }).told).toMatchObject({
      __type: 'ValidationException',
      message: expect.stringContaining('Colour'),
    });
    expect(ask(name, [request]).told.__type).toBe('SerializationException');
    for (const member of Object.keys({ ...shapes.input.required, ...shapes.input.optional }))
      expect(ask(name, { ...request, [member]: deep }).told?.__type).toBe('SerializationException');
    for (const member of Object.keys(shapes.input.required)) {
      const camel = member.slice(0, 1).toLowerCase() + member.slice(1);
      expect(ask(name, { ...request, [member]: null }).told.message).toContain(`Value null at '${camel}'`);
    }
  });
});

/** No member of any request is a list of lists. */
const deep = [[[]]];
