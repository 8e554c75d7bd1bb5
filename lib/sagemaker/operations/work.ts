import type { Service, Trainable } from '../operation.ts';
import { AwsError } from '../operation-error.ts';
import type { CreateTrainingJob } from '../rules/training-job.ts';
import type { TrainingDefinition } from '../tuning-request.ts';

type Asked = Pick<TrainingDefinition, 'AlgorithmSpecification' | 'InputDataConfig'>;

/** Data comes from its address as it is, whatever the input mode; without a validation channel that of the training set serves. */
const channels = ['train', 'validation'] as const;

const refused = (message: string): AwsError => new AwsError('ValidationException', message);

/** Which algorithm is trained on what. Throws ValidationException for an algorithm, metric or channel that there is not. */
export function work(service: Service, asked: Asked) {
  const [algorithm, trainable] = algorithmOf(service, asked.AlgorithmSpecification);
  for (const { Name } of asked.AlgorithmSpecification.MetricDefinitions ?? [])
    requireMetric(trainable, algorithm, Name);
  return { algorithm, trainable, data: dataOf(service, asked.InputDataConfig ?? []) };
}

/** AWS's repositories of algorithms that have another name here. */
const ours: Readonly<Record<string, string>> = { 'sagemaker-xgboost': 'xgboost', knn: 'k-nn' };

/** An algorithm is known by its name, or by the repository of its image, as in `…/linear-learner:1`. */
function algorithmOf(
  service: Service,
  { AlgorithmName: name, TrainingImage: image }: Asked['AlgorithmSpecification'],
): [string, Trainable] {
  const written = name?.split('/').at(-1) ?? image?.split('/').at(-1)?.split(/[:@]/)[0] ?? '';
  const known = ours[written] ?? written;
  const trainable = service.trainable(known);
  if (trainable) return [known, trainable];
  const names = service.trainableNames().join(', ');
  throw refused(
    `There is no algorithm "${written}" here. Give AlgorithmName, or a TrainingImage that ends in it: ${names}.`,
  );
}

/** A metric is known by the algorithm's own name for it; expressions of MetricDefinitions are not run. Throws for another. */
export function requireMetric({ metrics }: Trainable, algorithm: string, name: string): void {
  if (metrics.some((metric) => metric.name === name)) return;
  const known = metrics.map((metric) => metric.name).join(', ');
  throw refused(`The algorithm ${algorithm} reports no metric "${name}". It reports ${known}.`);
}

function dataOf(service: Service, given: NonNullable<CreateTrainingJob['InputDataConfig']>) {
  const unknown = given.find(({ ChannelName }) => !channels.some((known) => known === ChannelName));
  if (unknown)
    throw refused(`The channel "${unknown.ChannelName}" is not supported here. Channels are ${channels.join(', ')}.`);
  if (!given.some(({ ChannelName }) => ChannelName === 'train'))
    throw refused('InputDataConfig needs the channel "train".');
  return Object.fromEntries(
    given.map(({ ChannelName: name, DataSource: { S3DataSource: source } }) => {
      if (source?.S3DataType !== 'S3Prefix')
        throw refused(`The channel "${name}" needs an S3DataSource with the S3DataType S3Prefix; no other works here.`);
      const fault = service.dataFault(source.S3Uri);
      if (fault !== null) throw refused(fault);
      return [name, source.S3Uri];
    }),
  );
}
