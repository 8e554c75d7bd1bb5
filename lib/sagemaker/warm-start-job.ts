import type { Job } from '#lib/search/warm-start.ts';
import { searchSpace } from './search-space.ts';
import type { Part } from './tuning-request.ts';

/** A part of a tuning job as far as a warm start compares it with another. */
export function warmStartJob(name: string, part: Part): Job {
  const { definition, objective } = part;
  const { TrainingImage: image, AlgorithmName: resource } = definition.AlgorithmSpecification;
  return {
    name,
    space: searchSpace(part),
    fixed: definition.StaticHyperParameters ?? {},
    metric: objective?.MetricName ?? '',
    minimise: objective?.Type === 'Minimize',
    data: JSON.stringify(definition.InputDataConfig ?? []),
    algorithm: resource ?? image ?? '',
  };
}
