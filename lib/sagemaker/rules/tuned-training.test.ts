import { exampleDefinition } from '../example-requests.ts';
import { type Case, describeBroken } from './broken-rules.contract.ts';
import { definition } from './changed-requests.contract.ts';
import * as rules from './tuned-training.ts';

describeBroken('the rules of training in a tuning job', rules, {
  algorithmsAreOne: [
    [
      definition({ AlgorithmSpecification: { TrainingInputMode: 'File' } }),
      'trainingJobDefinition.algorithmSpecification.trainingImage',
      'names no algorithm',
    ],
    [
      definition({ AlgorithmSpecification: { ...exampleDefinition.AlgorithmSpecification, AlgorithmName: 'mine' } }),
      'trainingJobDefinition.algorithmSpecification.trainingImage',
      'not both',
    ],
  ],
  channelsOfPartsAreSound: [
    [
      definition({
        InputDataConfig: [...(exampleDefinition.InputDataConfig ?? []), ...(exampleDefinition.InputDataConfig ?? [])],
      }),
      'trainingJobDefinition.inputDataConfig.3.member.channelName',
      'given twice',
    ],
    [
      definition({ InputDataConfig: [{ ChannelName: 'train', DataSource: {} }] }),
      'trainingJobDefinition.inputDataConfig.1.member.dataSource',
      '0 data sources',
    ],
  ],
  stoppingOfPartsIsSound: [
    // aws/amazon-sagemaker-examples#869
    [
      definition({ StoppingCondition: { MaxWaitTimeInSeconds: 7200 } }),
      'trainingJobDefinition.stoppingCondition.maxWaitTimeInSeconds',
      'Invalid MaxWaitTimeInSeconds. It is only supported when EnableManagedSpotTraining is set to true',
    ],
    [
      definition({ EnableManagedSpotTraining: true }),
      'trainingJobDefinition.stoppingCondition.maxWaitTimeInSeconds',
      'must be given',
    ],
    [
      definition({
        EnableManagedSpotTraining: true,
        StoppingCondition: { MaxRuntimeInSeconds: 9, MaxWaitTimeInSeconds: 8 },
      }),
      'trainingJobDefinition.stoppingCondition.maxWaitTimeInSeconds',
      'equal to or greater',
    ],
    [
      definition({ StoppingCondition: { MaxRuntimeInSeconds: 2_419_201 } }),
      'trainingJobDefinition.stoppingCondition.maxRuntimeInSeconds',
      '28 days',
    ],
  ],
  resourcesAreOne: [
    [definition({ ResourceConfig: undefined }), 'trainingJobDefinition.resourceConfig', 'there is neither'],
    [definition({ HyperParameterTuningResourceConfig: {} }), 'trainingJobDefinition.resourceConfig', 'not both'],
    [
      definition({ ResourceConfig: { InstanceType: 'ml.m5.large', InstanceCount: 0 } }),
      'trainingJobDefinition.resourceConfig',
      'InstanceCount of 1 or more',
    ],
    ...[{ InstanceType: 'ml.m5.large' }, { InstanceCount: 1 }, { InstanceType: 'ml.m5.large', InstanceCount: 0 }].map(
      (resources): Case => [
        definition({ ResourceConfig: undefined, HyperParameterTuningResourceConfig: resources }),
        'trainingJobDefinition.hyperParameterTuningResourceConfig',
        'InstanceCount of 1 or more',
      ],
    ),
    ...[{ InstanceCount: 1 }].map(
      (resources): Case => [
        definition({ ResourceConfig: resources }),
        'trainingJobDefinition.resourceConfig',
        'InstanceCount of 1 or more',
      ],
    ),
    [
      definition({ ResourceConfig: { InstanceType: 'ml.m5.large' } }),
      'trainingJobDefinition.resourceConfig',
      'InstanceCount of 1 or more',
    ],
    [
      definition({ ResourceConfig: { InstanceCount: 1, InstanceGroups: [] } }),
      'trainingJobDefinition.resourceConfig',
      'InstanceGroups, not both',
    ],
    [
      definition({
        ResourceConfig: undefined,
        HyperParameterTuningResourceConfig: {
          VolumeSizeInGB: 3,
          InstanceConfigs: [{ InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 1 }],
        },
      }),
      'trainingJobDefinition.hyperParameterTuningResourceConfig',
      'leave out',
    ],
    [
      definition({ ResourceConfig: undefined, HyperParameterTuningResourceConfig: {} }),
      'trainingJobDefinition.hyperParameterTuningResourceConfig',
      'or InstanceConfigs',
    ],
  ],
});
