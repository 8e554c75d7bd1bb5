import { compilePattern, type MetricPattern } from '#lib/tuning/read-metrics.ts';
import { algorithmName } from '../algorithm-name.ts';
import type { KnownData } from '../known-data.ts';
import { metricPatterns } from '../metric-patterns.ts';
import type { Service, Trainable } from '../operation.ts';
import { AwsError } from '../operation-error.ts';
import type { CreateTrainingJob } from '../rules/training-job.ts';
import type { TrainingDefinition } from '../tuning-request.ts';

type Channels = NonNullable<CreateTrainingJob['InputDataConfig']>;
type Asked = Pick<TrainingDefinition, 'AlgorithmSpecification' | 'InputDataConfig'>;

/** Data comes from its address as it is, whatever the input mode; without a validation channel that of the training set serves. */
const channels = ['train', 'validation'] as const;

const refused = (message: string): AwsError => new AwsError('ValidationException', message);

/**
 * Which algorithm is trained on what; it reports the metrics that MetricDefinitions read from its log too. Throws
 * ValidationException for an algorithm or channel that there is not, and for an expression that is none.
 */
export function work(service: Service, asked: Asked) {
  const [algorithm, known] = algorithmOf(service, asked.AlgorithmSpecification);
  const own = metricPatterns(asked.AlgorithmSpecification.MetricDefinitions ?? []);
  for (const pattern of own) requireCompiled(pattern);
  const trainable = { ...known, metrics: [...known.metrics, ...own] };
  const given = asked.InputDataConfig ?? [];
  const data = dataOf(service, given);
  const [train, validation] = channels.map((name) => knownOf(service, given, name));
  // dataOf has found the data of each channel, and that there is one for training.
  if (!train) throw refused('InputDataConfig needs the channel "train".');
  return { algorithm, trainable, data, train, validation };
}

/** The expression is compiled here, and run only where it trains. Words: ours. */
function requireCompiled({ name, pattern }: MetricPattern): void {
  try {
    compilePattern(pattern);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw refused(`MetricDefinitions: the Regex "${pattern}" of ${name} cannot be read here. ${why}.`);
  }
}

/** An algorithm is known by its name, or by the repository of its image. */
export function algorithmOf(service: Service, asked: Asked['AlgorithmSpecification']): [string, Trainable] {
  const known = algorithmName(asked);
  const trainable = service.trainable(known);
  if (trainable) return [known, trainable];
  const names = service.trainableNames().join(', ');
  throw refused(
    `There is no algorithm "${known}" here. Give AlgorithmName, or a TrainingImage that ends in it: ${names}.`,
  );
}

function knownOf(service: Service, given: Channels, name: string): KnownData | undefined {
  const source = given.find(({ ChannelName }) => ChannelName === name)?.DataSource.S3DataSource;
  return (source && service.dataAt(source.S3Uri)) ?? undefined;
}

function dataOf(service: Service, given: Channels) {
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
      return [name, service.dataAddress(source.S3Uri)];
    }),
  );
}
