import { exampleTuningJob } from '../example-requests.ts';
import { describeBroken } from './broken-rules.contract.ts';
import { definition, job, known, parents, path, several } from './changed-requests.contract.ts';
import * as rules from './warm-start.ts';

describeBroken('the rules of a warm start', rules, {
  parentsAreNamed: [
    [
      parents(undefined),
      'warmStartConfig.parentHyperParameterTuningJobs.1.member.hyperParameterTuningJobName',
      'needs HyperParameterTuningJobName',
    ],
    [
      parents('a', 'a'),
      'warmStartConfig.parentHyperParameterTuningJobs.2.member.hyperParameterTuningJobName',
      'named twice',
    ],
    [
      parents('digits-tuning'),
      'warmStartConfig.parentHyperParameterTuningJobs.1.member.hyperParameterTuningJobName',
      'its own parent',
    ],
  ],
  parentsFit: (
    [
      ['gone', 'There is no hyperparameter tuning job with the name gone', known(exampleTuningJob)],
      // aws/amazon-sagemaker-examples#861
      [
        'parent',
        'The set of tunable plus static HyperParameter names is not the same across current and parent tuning jobs.',
        known(definition({ StaticHyperParameters: { epochs: '1' } })),
      ],
      ['parent', 'it has not ended', known(exampleTuningJob, false)],
      [
        'parent',
        'its objective is to maximise',
        known(job({ HyperParameterTuningJobObjective: { Type: 'Maximize', MetricName: 'validation:loss' } })),
      ],
      ['parent', 'its data or algorithm differ', known(definition({ InputDataConfig: [] }))],
      ['parent', 'has TrainingJobDefinitions', known(several({}))],
    ] as const
  ).map(([name, says, account]) => [
    parents(name),
    'warmStartConfig.parentHyperParameterTuningJobs.1.member.hyperParameterTuningJobName',
    says,
    account,
  ]),
  jobsOfParentsCount: [
    [
      parents('parent'),
      `${path}.resourceLimits.maxNumberOfTrainingJobs`,
      'The parents launched 740 training jobs',
      known(exampleTuningJob, true, 740),
    ],
  ],
});
