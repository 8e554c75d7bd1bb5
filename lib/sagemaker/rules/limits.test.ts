import { exampleTuningJob } from '../example-requests.ts';
import { defaultQuotas } from '../quotas.ts';
import { describeBroken } from './broken-rules.contract.ts';
import { job, known, limits, path } from './changed-requests.contract.ts';
import * as rules from './limits.ts';

describeBroken('the rules of limits', rules, {
  parallelJobsAreAllowed: [
    [
      job(limits({ MaxParallelTrainingJobs: 11 })),
      `${path}.resourceLimits.maxParallelTrainingJobs`,
      'is 10 Jobs, with current utilization of 0 Jobs and a request delta of 11 Jobs',
    ],
  ],
  parallelJobsAreSome: [
    [
      job(limits({ MaxNumberOfTrainingJobs: 2, MaxParallelTrainingJobs: 3 })),
      `${path}.resourceLimits.maxParallelTrainingJobs`,
      'must not be greater',
    ],
  ],
  jobsAreAllowed: [
    [
      job(limits({ MaxNumberOfTrainingJobs: 751, MaxParallelTrainingJobs: 3 })),
      `${path}.resourceLimits.maxNumberOfTrainingJobs`,
      'is 750 Jobs',
    ],
  ],
  runtimeIsAllowed: [
    [
      job(limits({ MaxRuntimeInSeconds: 2_592_001, MaxParallelTrainingJobs: 3 })),
      `${path}.resourceLimits.maxRuntimeInSeconds`,
      'is 2592000 Seconds',
    ],
  ],
  tuningJobsAreAllowed: [
    [
      exampleTuningJob,
      'hyperParameterTuningJobName',
      'current utilization of 1 Jobs',
      { ...known(exampleTuningJob, false), quotas: { ...defaultQuotas, parallelTuningJobs: 1 } },
    ],
  ],
  nameIsFree: [
    [
      { ...exampleTuningJob, HyperParameterTuningJobName: 'PARENT' },
      'hyperParameterTuningJobName',
      'A hyperparameter tuning job with the name, PARENT, already exists. Choose a different name.',
      known(exampleTuningJob),
    ],
  ],
});
