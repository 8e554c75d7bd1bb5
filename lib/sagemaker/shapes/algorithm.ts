import { algorithmImage, arnOrName, trainingInputMode } from './names.ts';
import { boolean, list, oneOf, structure, text } from './shape.ts';
import { metricDefinition } from './training-definition.ts';

/* The algorithm of a single training job. */

export const trainingRepositoryAuthConfig = structure({
  TrainingRepositoryCredentialsProviderArn: text({
    min: 1,
    max: 2048,
    pattern: 'arn:[a-zA-Z0-9\\-]+:lambda:[a-zA-Z0-9\\-]+:[0-9]{12}:function:.*',
  }),
});
export const trainingImageConfig = structure(
  { TrainingRepositoryAccessMode: oneOf('Platform', 'Vpc') },
  { TrainingRepositoryAuthConfig: trainingRepositoryAuthConfig },
);
export const algorithmSpecification = structure(
  { TrainingInputMode: trainingInputMode },
  {
    TrainingImage: algorithmImage,
    AlgorithmName: arnOrName,
    MetricDefinitions: list(metricDefinition, 0, 40),
    EnableSageMakerMetricsTimeSeries: boolean,
    ContainerEntrypoint: list(text({ min: 0, max: 256, pattern: '.*' }), 1, 100),
    ContainerArguments: list(text({ min: 0, max: 256, pattern: '.*' }), 1, 100),
    TrainingImageConfig: trainingImageConfig,
  },
);
