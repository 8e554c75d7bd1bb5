import type { Parent } from '#lib/search/warm-start.ts';
import { warmStartFaults } from '#lib/search/warm-start-faults.ts';
import { type Account, tuningJobNamed } from '../account.ts';
import { choosesRanges } from '../autotune/chooses-ranges.ts';
import { breach, type Fault } from '../fault.ts';
import { type CreateTuningJob, partsOf } from '../tuning-request.ts';
import { warmStartJob } from '../warm-start-job.ts';

const path = 'warmStartConfig.parentHyperParameterTuningJobs';

const parentNames = (request: CreateTuningJob): (string | undefined)[] =>
  (request.WarmStartConfig?.ParentHyperParameterTuningJobs ?? []).map((parent) => parent.HyperParameterTuningJobName);

/** Each parent has a name, each another one, and none is the job itself. Words: ours. */
export function parentsAreNamed(request: CreateTuningJob): Fault[] {
  const names = parentNames(request);
  return names.flatMap((name, at) => {
    const where = `${path}.${at + 1}.member.hyperParameterTuningJobName`;
    if (name === undefined) return [breach(where, 'A parent tuning job needs HyperParameterTuningJobName.')];
    if (name === request.HyperParameterTuningJobName)
      return [breach(where, `The tuning job ${name} cannot be its own parent.`)];
    return names.indexOf(name) < at ? [breach(where, `The parent tuning job ${name} is named twice.`)] : [];
  });
}

/**
 * Developer Guide, "Run a Warm Start Hyperparameter Tuning Job". Words: AWS's for other hyperparameters than the
 * parent's (aws/amazon-sagemaker-examples#861), else ours.
 */
export function parentsFit(request: CreateTuningJob, account?: Account): Fault[] {
  const [part] = partsOf(request);
  const { WarmStartConfig: given, HyperParameterTuningJobName: name } = request;
  // What Autotune has yet to choose is compared once it is chosen.
  if (!account || !given || !part || request.TrainingJobDefinitions || choosesRanges(request)) return [];
  const child = warmStartJob(name, part);
  const kind = given.WarmStartType === 'IdenticalDataAndAlgorithm' ? 'identical' : 'transfer';
  return parentNames(request).flatMap((parentName, at) => {
    if (parentName === undefined) return [];
    const where = `${path}.${at + 1}.member.hyperParameterTuningJobName`;
    const known = tuningJobNamed(account, parentName);
    if (!known) return [breach(where, `There is no hyperparameter tuning job with the name ${parentName}.`)];
    const [theirs] = partsOf(known.request);
    if (!theirs || known.request.TrainingJobDefinitions)
      return [breach(where, `The tuning job ${parentName} has TrainingJobDefinitions and cannot be a parent.`)];
    const parent: Parent = { ...warmStartJob(parentName, theirs), ended: known.ended, trials: [] };
    if (!sameNames(child, parent)) return [breach(where, otherNames)];
    return warmStartFaults(kind, child, [parent]).map((fault) => breach(where, `${fault.where}: ${fault.what}`));
  });
}

const otherNames =
  'The set of tunable plus static HyperParameter names is not the same across current and parent tuning jobs. Please ensure this set is constant when warm starting. Note that previously static HyperParameters can be tuned in warm start jobs and vice versa.';

const namesOf = ({ space, fixed }: Pick<Parent, 'space' | 'fixed'>): string =>
  JSON.stringify([...space.dimensions.map(({ name }) => name), ...Object.keys(fixed)].sort());

const sameNames = (child: Pick<Parent, 'space' | 'fixed'>, parent: Pick<Parent, 'space' | 'fixed'>): boolean =>
  namesOf(child) === namesOf(parent);

/** "All training jobs launched by parent tuning jobs and the new ones count against the limit." Words: ours. */
export function jobsOfParentsCount(request: CreateTuningJob, account?: Account): Fault[] {
  if (!account || !request.WarmStartConfig) return [];
  const launched = parentNames(request).reduce(
    (sum, name) => sum + (name === undefined ? 0 : (tuningJobNamed(account, name)?.launched ?? 0)),
    0,
  );
  const asked = request.HyperParameterTuningJobConfig.ResourceLimits.MaxNumberOfTrainingJobs ?? 0;
  const { trainingJobs: most } = account.quotas;
  if (asked > most || launched + asked <= most) return [];
  const message = `The parents launched ${launched} training jobs, which count too: with ${asked} more there are more than ${most}.`;
  return [
    breach('hyperParameterTuningJobConfig.resourceLimits.maxNumberOfTrainingJobs', message, 'ResourceLimitExceeded'),
  ];
}
