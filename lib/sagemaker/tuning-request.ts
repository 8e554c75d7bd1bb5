import { memberPath } from './member-path.ts';
import type { parameterRanges } from './shapes/parameter-ranges.ts';
import type { Of } from './shapes/shape.ts';
import type { hyperParameterTrainingJobDefinition } from './shapes/training-definition.ts';
import type { hyperParameterTuningJobObjective } from './shapes/tuning-config.ts';
import type { createHyperParameterTuningJobRequest } from './shapes/tuning-requests.ts';

/** A request whose shape is valid and whose nulls are gone. */
export type CreateTuningJob = Of<typeof createHyperParameterTuningJobRequest>;
export type TrainingDefinition = Of<typeof hyperParameterTrainingJobDefinition>;
export type Objective = Of<typeof hyperParameterTuningJobObjective>;
export type Ranges = Of<typeof parameterRanges>;

/** One algorithm of a tuning job: its definition, what is searched for it, and where each of them is written. */
export interface Part {
  path: string;
  definition: TrainingDefinition;
  ranges: Ranges;
  rangesPath: string;
  objective: Objective | undefined;
  objectivePath: string;
}

const config = 'hyperParameterTuningJobConfig';

/**
 * The algorithms of a request: with one definition, ranges and objective are those of the job; with several, those of
 * each definition.
 */
export function partsOf(request: CreateTuningJob): Part[] {
  const { TrainingJobDefinition: one, TrainingJobDefinitions: several = [] } = request;
  const { ParameterRanges: ranges = {}, HyperParameterTuningJobObjective: objective } =
    request.HyperParameterTuningJobConfig;
  const single: Part[] = one
    ? [
        {
          path: 'trainingJobDefinition',
          definition: one,
          ranges,
          rangesPath: `${config}.parameterRanges`,
          objective,
          objectivePath: `${config}.hyperParameterTuningJobObjective`,
        },
      ]
    : [];
  const parts = several.map((definition, at): Part => {
    const path = `trainingJobDefinitions.${at + 1}.member`;
    return {
      path,
      definition,
      ranges: definition.HyperParameterRanges ?? {},
      rangesPath: memberPath(path, 'HyperParameterRanges'),
      objective: definition.TuningObjective,
      objectivePath: memberPath(path, 'TuningObjective'),
    };
  });
  return [...single, ...parts];
}
