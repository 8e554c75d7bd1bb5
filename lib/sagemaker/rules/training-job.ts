import type { Account } from '../account.ts';
import { breach, type Fault } from '../fault.ts';
import type { Of } from '../shapes/shape.ts';
import type { createTrainingJobRequest } from '../shapes/training-requests.ts';
import { algorithmIsOne } from './algorithm.ts';
import { channelsAreSound } from './channels.ts';
import { instancesAreGiven } from './instances.ts';
import { stoppingIsSound } from './stopping.ts';
import { tagKeysAreDistinct, tagKeysAreFree } from './tags.ts';

export type CreateTrainingJob = Of<typeof createTrainingJobRequest>;
type Rule = (request: CreateTrainingJob, account?: Account) => Fault[];

const at = (path: string): string => path.replace(/^\./, '');
const rooted = (faults: Fault[]): Fault[] => faults.map((fault) => ({ ...fault, path: at(fault.path) }));

/** Every rule of CreateTrainingJob. Words: ours unless a rule says otherwise. */
export const trainingJobRules: Readonly<Record<string, Rule>> = {
  algorithmIsOne: ({ AlgorithmSpecification: algorithm }) => (algorithm ? rooted(algorithmIsOne('', algorithm)) : []),
  /** The API's shape leaves these three out only for serverless jobs. */
  whatServerlessJobsLackIsGiven: (request) =>
    request.ServerlessJobConfig
      ? []
      : (['AlgorithmSpecification', 'ResourceConfig', 'StoppingCondition'] as const)
          .filter((member) => request[member] === undefined)
          .map((member) => {
            const path = member.slice(0, 1).toLowerCase() + member.slice(1);
            return breach(path, `Provide ${member}: only serverless training jobs do without.`);
          }),
  instancesAreGiven: ({ ResourceConfig: resources }) =>
    resources ? instancesAreGiven('resourceConfig', resources) : [],
  stoppingIsSound: ({ StoppingCondition: stopping, EnableManagedSpotTraining: isSpot }) =>
    stopping ? rooted(stoppingIsSound('', stopping, isSpot)) : [],
  channelsAreSound: ({ InputDataConfig: channels = [] }) => channelsAreSound('inputDataConfig', channels),
  tagKeysAreFree: ({ Tags = [] }) => tagKeysAreFree(Tags),
  tagKeysAreDistinct: ({ Tags = [] }) => tagKeysAreDistinct(Tags),
  /** Words: AWS's as remembered, without the address that it adds. */
  nameIsFree: ({ TrainingJobName: name }, account) =>
    account?.trainingJobs.has(name)
      ? [
          breach(
            'trainingJobName',
            'Job name must be unique within an AWS account and region, and a job with this name already exists',
            'ResourceInUse',
          ),
        ]
      : [],
};
