import { exampleDefinition, exampleTuningJob } from '../example-requests.ts';
import { describeBroken } from './broken-rules.contract.ts';
import { allRanges, bare, definition, job, path } from './changed-requests.contract.ts';
import * as rules from './objective.ts';

describeBroken('the rules of objectives', rules, {
  objectiveIsGiven: [
    [
      { ...exampleTuningJob, HyperParameterTuningJobConfig: { ...bare, ParameterRanges: allRanges ?? {} } },
      `${path}.hyperParameterTuningJobObjective`,
      'the metric to tune for',
    ],
  ],
  metricIsDefined: [
    [
      job({ HyperParameterTuningJobObjective: { Type: 'Minimize', MetricName: 'validation:error' } }),
      'trainingJobDefinition.algorithmSpecification.metricDefinitions',
      'A metric is required for this hyperparameter tuning job objective. Provide a metric in the metric definitions.',
    ],
    [
      definition({
        AlgorithmSpecification: {
          TrainingInputMode: 'File',
          TrainingImage: '683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1',
        },
      }),
      `${path}.hyperParameterTuningJobObjective.metricName`,
      'does not report the metric validation:loss',
    ],
  ],
  metricsAreDistinct: [
    [
      definition({
        AlgorithmSpecification: {
          ...exampleDefinition.AlgorithmSpecification,
          MetricDefinitions: ['a', 'b', 'a'].map((Name) => ({ Name, Regex: 'x' })),
        },
      }),
      'trainingJobDefinition.algorithmSpecification.metricDefinitions.3.member.name',
      'defined twice',
    ],
  ],
});
