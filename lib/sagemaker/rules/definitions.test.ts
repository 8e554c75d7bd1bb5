import { exampleTuningJob } from '../example-requests.ts';
import { describeBroken } from './broken-rules.contract.ts';
import { config, definition, numbered, objective, outside, part, path, several } from './changed-requests.contract.ts';
import * as rules from './definitions.ts';

describeBroken('the rules of definitions', rules, {
  eitherOneOrSeveral: [
    [{ ...exampleTuningJob, TrainingJobDefinitions: [part('a')] }, 'trainingJobDefinitions', 'not both'],
    [{ ...outside, HyperParameterTuningJobConfig: config }, 'trainingJobDefinition', 'Provide TrainingJobDefinition'],
  ],
  severalAreComplete: [
    [several({ DefinitionName: undefined }), 'trainingJobDefinitions.1.member.definitionName', 'number 1 has none'],
    [several({ DefinitionName: 'b' }), 'trainingJobDefinitions.2.member.definitionName', 'given twice'],
    [
      several({ TuningObjective: undefined }),
      'trainingJobDefinitions.1.member.tuningObjective',
      'needs TuningObjective',
    ],
    [
      several({ HyperParameterRanges: undefined }),
      'trainingJobDefinitions.1.member.hyperParameterRanges',
      'needs Hyper',
    ],
    [several({}, { ParameterRanges: {} }), `${path}.parameterRanges`, 'belong to each definition'],
    [
      several({}, objective && { HyperParameterTuningJobObjective: objective }),
      `${path}.hyperParameterTuningJobObjective`,
      'as TuningObjective',
    ],
  ],
  singleUsesTheConfig: [
    [definition({ HyperParameterRanges: {} }), 'trainingJobDefinition.hyperParameterRanges', 'use ParameterRanges'],
    [
      definition({ TuningObjective: objective }),
      'trainingJobDefinition.tuningObjective',
      'use HyperParameterTuningJobObjective',
    ],
  ],
  severalDoWithout: [
    [
      several(
        {},
        {},
        {
          WarmStartConfig: {
            WarmStartType: 'TransferLearning',
            ParentHyperParameterTuningJobs: [{ HyperParameterTuningJobName: 'p' }],
          },
        },
      ),
      'warmStartConfig',
      'not supported',
    ],
    [several({}, { TrainingJobEarlyStoppingType: 'Auto' }), `${path}.trainingJobEarlyStoppingType`, 'must be Off'],
  ],
  environmentIsSmall: [
    [
      several({ Environment: Object.fromEntries(numbered(48).map((one) => [one, '1'])) }),
      'trainingJobDefinitions.2.member.environment',
      '49 environment variables; at most 48',
    ],
  ],
});
