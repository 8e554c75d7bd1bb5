import { oneOf, text } from './shape.ts';

/* Names, addresses and lists of values that several shapes share. */

export const algorithmImage = text({ min: 0, max: 255, pattern: '.*' });
export const arnOrName = text({
  min: 1,
  max: 170,
  pattern: '(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z\\-]*\\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)',
});
export const configKey = text({ min: 1, max: 256, pattern: '.*' });
export const configValue = text({ min: 0, max: 256, pattern: '.*' });
export const directoryPath = text({ min: 0, max: 4096, pattern: '.*' });
export const experimentEntityName = text({ min: 1, max: 120, pattern: '[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}' });
export const failureReason = text({ min: 0, max: 1024 });
export const hyperParameterKey = text({ min: 0, max: 256, pattern: '.*' });
export const hyperParameterScalingType = oneOf('Auto', 'Linear', 'Logarithmic', 'ReverseLogarithmic');
export const hyperParameterTrainingJobDefinitionName = text({
  min: 1,
  max: 64,
  pattern: '[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}',
});
export const hyperParameterTuningJobArn = text({
  min: 0,
  max: 256,
  pattern: 'arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:hyper-parameter-tuning-job/.*',
});
export const hyperParameterTuningJobName = text({ min: 1, max: 32, pattern: '[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}' });
export const hyperParameterTuningJobObjectiveType = oneOf('Maximize', 'Minimize');
export const hyperParameterTuningJobStatus = oneOf(
  'Completed',
  'InProgress',
  'Failed',
  'Stopped',
  'Stopping',
  'Deleting',
  'DeleteFailed',
);
export const hyperParameterTuningJobStrategyType = oneOf('Bayesian', 'Random', 'Hyperband', 'Grid');
export const hyperParameterValue = text({ min: 0, max: 2500, pattern: '.*' });
export const instanceGroupName = text({ min: 1, max: 64, pattern: '.+' });
export const kmsKeyId = text({ min: 0, max: 2048, pattern: '[a-zA-Z0-9:/_-]*' });
export const metricName = text({ min: 1, max: 255, pattern: '.+' });
export const modelPackageArn = text({
  min: 1,
  max: 2048,
  pattern: 'arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:model-package/[\\S]{1,2048}',
});
export const nameContains = text({ min: 0, max: 63, pattern: '[a-zA-Z0-9\\-]+' });
export const nextToken = text({ min: 0, max: 8192, pattern: '.*' });
export const parameterKey = text({ min: 0, max: 256, pattern: '.*' });
export const parameterValue = text({ min: 0, max: 256, pattern: '.*' });
export const processingJobArn = text({
  min: 0,
  max: 256,
  pattern: 'arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}',
});
export const resourceArn = text({ min: 0, max: 256, pattern: 'arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+' });
export const roleArn = text({
  min: 20,
  max: 2048,
  pattern: 'arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+',
});
export const ruleConfigurationName = text({ min: 1, max: 256, pattern: '.*' });
export const ruleEvaluationStatus = oneOf('InProgress', 'NoIssuesFound', 'IssuesFound', 'Error', 'Stopping', 'Stopped');
export const s3Uri = text({ min: 0, max: 1024, pattern: '(https|s3)://([^/]+)/?(.*)' });
export const secondaryStatus = oneOf(
  'Starting',
  'LaunchingMLInstances',
  'PreparingTrainingStack',
  'Downloading',
  'DownloadingTrainingImage',
  'Training',
  'Uploading',
  'Stopping',
  'Stopped',
  'MaxRuntimeExceeded',
  'Completed',
  'Failed',
  'Interrupted',
  'MaxWaitTimeExceeded',
  'Updating',
  'Restarting',
  'Pending',
);
export const sortOrder = oneOf('Ascending', 'Descending');
export const statusDetails = text({ min: 0, max: 1024, pattern: '.*' });
export const tagKey = text({ min: 1, max: 128, pattern: '([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)' });
export const trainingEnvironmentKey = text({ min: 0, max: 512, pattern: '[a-zA-Z_][a-zA-Z0-9_]*' });
export const trainingEnvironmentValue = text({ min: 0, max: 512, pattern: '[\\S\\s]*' });
export const trainingInputMode = oneOf('Pipe', 'File', 'FastFile');
export const trainingJobArn = text({
  min: 0,
  max: 256,
  pattern: 'arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}',
});
export const trainingJobName = text({ min: 1, max: 63, pattern: '[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}' });
export const trainingJobStatus = oneOf('InProgress', 'Completed', 'Failed', 'Stopping', 'Stopped', 'Deleting');
export const trainingPlanArn = text({
  min: 50,
  max: 2048,
  pattern: 'arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:training-plan/.*',
});
export const warmPoolResourceStatus = oneOf('Available', 'Terminated', 'Reused', 'InUse');
