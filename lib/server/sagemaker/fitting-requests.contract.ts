import { respond } from '#lib/sagemaker/respond.ts';
import { algorithms } from '../algorithms/registry.ts';
import { migrate, openDatabase } from '../db.ts';
import { addOwnDataset } from '../store/own-datasets.ts';
import { serviceOf } from './service.ts';

/* Requests for the algorithms and data sets that there are, and the answers of a service that stores nothing. */

export const db = openDatabase(':memory:');
migrate(db);
const limits = { datasets: 9, bytes: 9999, bytesOfAll: 9999 };
for (const [name, features, classes] of [
  ['flowers', ['a', 'b', 'c', 'd'], ['x', 'y', 'z']],
  ['others', ['a', 'b', 'c', 'e'], ['x', 'y', 'z']],
] as const) {
  const row = { id: name, owner: 'ann', name, rows: 90, target: 't', bytes: 9, createdAt: new Date(0) };
  addOwnDataset(db, { ...row, features: [...features], classes: [...classes] }, limits);
}
const quotas = { jobs: 20, parallel: 10, trials: 750, secondsADay: 36_000 };
const world = { db, installationSecret: 's', limits: { quotas, queue: 9 }, algorithms, now: new Date(0) };

export type Name = keyof typeof algorithms;
export const names = Object.keys(algorithms) as Name[];

/** Settings with which each trains in a moment, and a range of each. */
export const quick: Record<
  Name,
  { fixed: Record<string, string>; range: { Name: string; MinValue: string; MaxValue: string } }
> = {
  cnn: {
    fixed: { filters1: '2', filters2: '2', units: '4', epochs: '1' },
    range: { Name: 'dropout', MinValue: '0.1', MaxValue: '0.5' },
  },
  'k-nn': { fixed: { sample_size: '100' }, range: { Name: 'k', MinValue: '2', MaxValue: '9' } },
  'linear-learner': { fixed: { epochs: '1' }, range: { Name: 'learning_rate', MinValue: '0.01', MaxValue: '0.1' } },
  mlp: { fixed: { hidden: '4', epochs: '1' }, range: { Name: 'learning_rate', MinValue: '0.01', MaxValue: '0.1' } },
  xgboost: { fixed: { num_round: '1', max_depth: '2' }, range: { Name: 'eta', MinValue: '0.1', MaxValue: '0.5' } },
};

interface Asked {
  algorithm: Name;
  train: string;
  /** Left out, there is no such channel. */
  validation?: string;
  metric?: string;
  fixed?: Record<string, string>;
  strategy?: string;
}
const channel = (ChannelName: string, name: string) => ({
  ChannelName,
  DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: `s3://holdout/${name}/${ChannelName}` } },
});
const training = ({ algorithm, train, validation }: Asked) => ({
  RoleArn: 'arn:aws:iam::111122223333:role/tuning',
  AlgorithmSpecification: { AlgorithmName: algorithm, TrainingInputMode: 'File' },
  InputDataConfig: [channel('train', train), ...(validation ? [channel('validation', validation)] : [])],
  OutputDataConfig: { S3OutputPath: 's3://holdout/models' },
  ResourceConfig: { InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 1 },
  StoppingCondition: {},
});
const objectiveOf = ({ metric = 'validation:accuracy' }: Asked) => ({ Type: 'Maximize', MetricName: metric });
const rangesOf = ({ algorithm }: Asked) => {
  const { range } = quick[algorithm];
  return algorithm === 'k-nn' ? { IntegerParameterRanges: [range] } : { ContinuousParameterRanges: [range] };
};
const fixedOf = ({ algorithm, fixed }: Asked) => ({ ...quick[algorithm].fixed, ...fixed });
const jobOf = (strategy = 'Random') => ({
  Strategy: strategy,
  ...(strategy === 'Hyperband' && { StrategyConfig: { HyperbandStrategyConfig: { MaxResource: 9 } } }),
  ResourceLimits: { MaxNumberOfTrainingJobs: 2, MaxParallelTrainingJobs: 1 },
});

/** What is answered to a request: the message of a ValidationException, or null where it is accepted. */
function refusal(operation: string, request: object): string | null {
  const service = { ...serviceOf(world, { owner: 'ann', region: 'eu-west-1' }), create: () => {} };
  const { status, body } = respond(`SageMaker.${operation}`, JSON.stringify(request), () => service);
  const told = JSON.parse(body);
  if (status === 200) return null;
  if (told.__type !== 'ValidationException') throw new Error(body);
  return told.message;
}

export const tuned = (asked: Asked): string | null =>
  refusal('CreateHyperParameterTuningJob', {
    HyperParameterTuningJobName: 'j',
    HyperParameterTuningJobConfig: {
      ...{ ...jobOf(asked.strategy), HyperParameterTuningJobObjective: objectiveOf(asked) },
      ParameterRanges: rangesOf(asked),
    },
    TrainingJobDefinition: { ...training(asked), StaticHyperParameters: fixedOf(asked) },
  });

/** Of several definitions, called d1, d2 and so on. */
export const tunedTogether = (...several: Asked[]): string | null =>
  refusal('CreateHyperParameterTuningJob', {
    HyperParameterTuningJobName: 'j',
    HyperParameterTuningJobConfig: jobOf(),
    TrainingJobDefinitions: several.map((asked, at) => ({
      ...{ ...training(asked), DefinitionName: `d${at + 1}`, TuningObjective: objectiveOf(asked) },
      ...{ HyperParameterRanges: rangesOf(asked), StaticHyperParameters: fixedOf(asked) },
    })),
  });

export const trained = (asked: Asked): string | null =>
  refusal('CreateTrainingJob', { ...training(asked), TrainingJobName: 't', HyperParameters: fixedOf(asked) });
