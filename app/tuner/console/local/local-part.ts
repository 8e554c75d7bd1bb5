import type { Objective, Part, Ranges, TrainingDefinition } from '#lib/sagemaker/tuning-request.ts';
import { fitAlgorithm } from './fit-algorithm.ts';
import { fitChannels } from './fit-channels.ts';
import { fitData } from './fit-data.ts';
import { fitMetrics } from './fit-metrics.ts';
import { fitObjective } from './fit-objective.ts';
import { fitRanges } from './fit-ranges.ts';
import { fitStatics } from './fit-statics.ts';
import type { Change, LocalAlgorithm, Machine } from './machine.ts';

export interface LocalPart {
  definition: TrainingDefinition;
  ranges: Ranges;
  objective: Objective | undefined;
  changes: Change[];
}

/** One algorithm of a tuning job with what this machine has in place of what only AWS has. */
export function localPart(part: Part, strategy: string, { algorithms, datasets }: Machine): LocalPart {
  const { definition, objective: aim } = part;
  const fitted = fitAlgorithm(part, algorithms, strategy);
  if (!fitted) return { definition, ranges: part.ranges, objective: aim, changes: [] };
  const { algorithm, changes } = fitted;
  const data = fitData(part, algorithm, datasets);
  const searched = fitRanges(part, algorithm);
  const fixed = fitStatics(part, algorithm, searched.ranges, data);
  const chosen = aim ? fitObjective(aim, algorithm, data) : { objective: aim, changes: [] };
  const placed = data ? fitChannels(definition.InputDataConfig ?? [], data) : { channels: undefined, changes: [] };
  const isOther = changes.length > 0;
  const named = isOther ? withAlgorithm(definition, algorithm) : { definition, changes: [] };
  const { CheckpointConfig: checkpoints, StaticHyperParameters: _, ...rest } = named.definition;
  const why = 'Left out: checkpoints are kept here without it.';
  return {
    definition: {
      ...rest,
      ...(fixed.statics && { StaticHyperParameters: fixed.statics }),
      ...(placed.channels && { InputDataConfig: placed.channels }),
    },
    ...{ ranges: searched.ranges, objective: chosen.objective },
    changes: [
      ...[...changes, ...placed.changes, ...searched.changes, ...fixed.changes, ...chosen.changes, ...named.changes],
      ...(checkpoints ? [{ from: 'CheckpointConfig', to: null, why }] : []),
    ],
  };
}

/** A definition that names another algorithm, and reads the same metrics from its log. */
function withAlgorithm(definition: TrainingDefinition, algorithm: LocalAlgorithm) {
  const { AlgorithmSpecification: asked, ...rest } = definition;
  const { own, changes } = fitMetrics(asked.MetricDefinitions, algorithm);
  const AlgorithmSpecification = {
    ...{ AlgorithmName: algorithm.name, TrainingInputMode: asked.TrainingInputMode },
    ...(own && { MetricDefinitions: own }),
  };
  return { definition: { ...rest, AlgorithmSpecification }, changes };
}
