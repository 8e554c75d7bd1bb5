import { exampleTuningJob } from '#lib/sagemaker/example-requests.ts';
import type { NewJob, Service } from '#lib/sagemaker/operation.ts';
import { createTuningJob } from '#lib/sagemaker/operations/create-tuning-job.ts';
import type { CreateTuningJob, TrainingDefinition } from '#lib/sagemaker/tuning-request.ts';
import { algorithms } from '../algorithms/registry.ts';
import { migrate, openDatabase } from '../db.ts';
import { serviceOf } from './service.ts';

/* Requests with Autotune for the algorithms that there are, and what becomes of them. */

const quotas = { jobs: 20, parallel: 10, trials: 750, secondsADay: 36_000 };
const db = openDatabase(':memory:');
migrate(db);
const world = { db, installationSecret: 's', limits: { quotas, queue: 9 }, algorithms, now: new Date(0) };
const caller = { owner: 'ann', region: 'eu-west-1' };

/** What a request is stored as, by a service that keeps nothing. */
export function stored(request: CreateTuningJob): Extract<NewJob, { kind: 'tuning' }> {
  const kept: NewJob[] = [];
  const service: Service = { ...serviceOf(world, caller), create: (job) => kept.push(job) };
  createTuningJob.run(request, service);
  const [job] = kept;
  if (job?.kind !== 'tuning') throw new Error('nothing was stored');
  return job;
}
export const sentOf = (request: CreateTuningJob) => stored(request).request as CreateTuningJob;

export type Name = keyof typeof algorithms;
export const names = Object.keys(algorithms) as Name[];
type Config = CreateTuningJob['HyperParameterTuningJobConfig'];
export const metricOf = (name: Name) => {
  const [first] = algorithms[name].metrics;
  return { Type: 'Maximize' as const, MetricName: first?.name ?? '' };
};
export function definition(name: Name, more: Partial<TrainingDefinition> = {}): TrainingDefinition {
  const [train] = exampleTuningJob.TrainingJobDefinition?.InputDataConfig ?? [];
  if (!train) throw new Error('the example has no channel');
  const source = {
    S3DataSource: {
      S3DataType: 'S3Prefix' as const,
      S3Uri: `s3://holdout/${name === 'cnn' ? 'digits' : 'iris'}/train`,
    },
  };
  return {
    RoleArn: 'arn:aws:iam::111122223333:role/tuning',
    AlgorithmSpecification: { AlgorithmName: name, TrainingInputMode: 'File' },
    InputDataConfig: [{ ...train, DataSource: source }],
    OutputDataConfig: { S3OutputPath: 's3://holdout/models' },
    ResourceConfig: { InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 1 },
    StoppingCondition: {},
    ...more,
  };
}
export const request = (
  name: Name,
  config: Partial<Config> = {},
  more: Partial<TrainingDefinition> = {},
): CreateTuningJob => ({
  HyperParameterTuningJobName: 'auto',
  HyperParameterTuningJobConfig: {
    ...{ Strategy: 'Bayesian', ResourceLimits: { MaxParallelTrainingJobs: 2 } },
    HyperParameterTuningJobObjective: metricOf(name),
    ...config,
  },
  TrainingJobDefinition: definition(name, more),
  Autotune: { Mode: 'Enabled' },
});
