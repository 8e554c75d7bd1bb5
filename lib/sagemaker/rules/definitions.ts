import { breach, type Fault } from '../fault.ts';
import { mostEnvironmentVariables } from '../quotas.ts';
import { type CreateTuningJob, partsOf } from '../tuning-request.ts';

const config = 'hyperParameterTuningJobConfig';

/** Exactly one of the two ways to define training jobs. Words: ours. */
export function eitherOneOrSeveral(request: CreateTuningJob): Fault[] {
  const { TrainingJobDefinition: one, TrainingJobDefinitions: several } = request;
  if (one && several)
    return [
      breach(
        'trainingJobDefinitions',
        'Provide either TrainingJobDefinition or TrainingJobDefinitions, not both: the first for one algorithm, the second for several.',
      ),
    ];
  if (one || several) return [];
  return [breach('trainingJobDefinition', 'Provide TrainingJobDefinition, or TrainingJobDefinitions for several.')];
}

/**
 * Several definitions carry name, objective and ranges each, and the job carries none of them (Developer Guide,
 * "Create a Hyperparameter Optimization Tuning Job for One or More Algorithms"). Words: ours.
 */
export function severalAreComplete(request: CreateTuningJob): Fault[] {
  const { TrainingJobDefinitions: several, HyperParameterTuningJobConfig: job } = request;
  if (!several) return [];
  const parts = partsOf(request).filter(({ path }) => path !== 'trainingJobDefinition');
  const names = several.map(({ DefinitionName }) => DefinitionName);
  return [
    ...parts.flatMap(({ path, definition, objective }, at) => {
      const { DefinitionName: name, HyperParameterRanges: ranges } = definition;
      const lacks = (member: string, camel: string) =>
        breach(`${path}.${camel}`, `Each of TrainingJobDefinitions needs ${member}; number ${at + 1} has none.`);
      const again = name !== undefined && names.indexOf(name) < at;
      return [
        ...(name === undefined ? [lacks('DefinitionName', 'definitionName')] : []),
        ...(again ? [breach(`${path}.definitionName`, `The DefinitionName ${name} is given twice.`)] : []),
        ...(objective ? [] : [lacks('TuningObjective', 'tuningObjective')]),
        ...(ranges || request.Autotune ? [] : [lacks('HyperParameterRanges', 'hyperParameterRanges')]),
      ];
    }),
    ...(job.ParameterRanges
      ? [breach(`${config}.parameterRanges`, 'With TrainingJobDefinitions, ParameterRanges belong to each definition.')]
      : []),
    ...(job.HyperParameterTuningJobObjective
      ? [
          breach(
            `${config}.hyperParameterTuningJobObjective`,
            'With TrainingJobDefinitions, the objective belongs to each definition, as TuningObjective.',
          ),
        ]
      : []),
  ];
}

/** With one definition its ranges and objective stand in the job's configuration. Words: ours; AWS's answer is unknown. */
export function singleUsesTheConfig({ TrainingJobDefinition: one }: CreateTuningJob): Fault[] {
  const path = 'trainingJobDefinition';
  return [
    ...(one?.HyperParameterRanges
      ? [breach(`${path}.hyperParameterRanges`, 'With one TrainingJobDefinition, use ParameterRanges of the job.')]
      : []),
    ...(one?.TuningObjective
      ? [
          breach(
            `${path}.tuningObjective`,
            'With one TrainingJobDefinition, use HyperParameterTuningJobObjective of the job.',
          ),
        ]
      : []),
  ];
}

/** Neither warm start nor early stopping with several algorithms (same page of the guide). Words: ours. */
export function severalDoWithout(request: CreateTuningJob): Fault[] {
  if (!request.TrainingJobDefinitions) return [];
  const { TrainingJobEarlyStoppingType: stopping } = request.HyperParameterTuningJobConfig;
  return [
    ...(request.WarmStartConfig
      ? [breach('warmStartConfig', 'Warm start is not supported for tuning jobs with TrainingJobDefinitions.')]
      : []),
    ...(stopping === 'Auto'
      ? [
          breach(
            `${config}.trainingJobEarlyStoppingType`,
            'TrainingJobEarlyStoppingType must be Off for tuning jobs with TrainingJobDefinitions.',
          ),
        ]
      : []),
  ];
}

/** API reference of `HyperParameterTrainingJobDefinition`, `Environment`. Words: ours. */
export function environmentIsSmall(request: CreateTuningJob): Fault[] {
  const parts = partsOf(request);
  const count = parts.reduce((sum, part) => sum + Object.keys(part.definition.Environment ?? {}).length, 0);
  const last = parts.at(-1);
  if (!last || count <= mostEnvironmentVariables) return [];
  const most = `${mostEnvironmentVariables} can be set over all training job definitions`;
  return [breach(`${last.path}.environment`, `There are ${count} environment variables; at most ${most}.`)];
}
