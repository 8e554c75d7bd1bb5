import { compilePattern, type MetricPattern } from '#lib/tuning/read-metrics.ts';
import { metricPatterns } from '../metric-patterns.ts';
import type { Service, Trainable } from '../operation.ts';
import { AwsError } from '../operation-error.ts';
import type { CreateTrainingJob } from '../rules/training-job.ts';
import type { TrainingDefinition } from '../tuning-request.ts';

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
  return { algorithm, trainable, data: dataOf(service, asked.InputDataConfig ?? []) };
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

/** AWS's repositories of algorithms that have another name here. */
const ours: Readonly<Record<string, string>> = { 'sagemaker-xgboost': 'xgboost', knn: 'k-nn' };

/** An algorithm is known by its name, or by the repository of its image, as in `…/linear-learner:1`. */
export function algorithmOf(
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

/** Throws for a metric that neither the algorithm reports nor MetricDefinitions read. */
export function requireMetric({ metrics }: Trainable, algorithm: string, name: string): void {
  if (metrics.some((metric) => metric.name === name)) return;
  const known = metrics.map((metric) => metric.name).join(', ');
  throw refused(
    `The algorithm ${algorithm} reports no metric "${name}". It reports ${known}; MetricDefinitions can define more.`,
  );
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
      return [name, service.dataAddress(source.S3Uri)];
    }),
  );
}
