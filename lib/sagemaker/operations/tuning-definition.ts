import type { Dimension } from '#lib/search/space.ts';
import type { JobDefinition } from '#lib/tuning/job-definition.ts';
import type { Service, Trainable } from '../operation.ts';
import { AwsError } from '../operation-error.ts';
import { translate } from '../translate.ts';
import { type CreateTuningJob, partsOf } from '../tuning-request.ts';
import { requireValues } from './require-values.ts';
import { requireMetric, work } from './work.ts';

/** A request that `check` accepts as the tuner wants it; throws ValidationException for what cannot be tuned here. */
export function tuningDefinition(service: Service, request: CreateTuningJob): JobDefinition {
  const { searches, warmStart } = translate(request);
  const [search, ...others] = searches;
  const asked = partsOf(request)[0]?.definition;
  if (!search || !asked || others.length > 0)
    throw new AwsError(
      'ValidationException',
      'Several TrainingJobDefinitions are not supported here: make one tuning job for each algorithm.',
    );
  const { trainable, algorithm, data } = work(service, asked);
  const definition: JobDefinition = { ...search.definition, algorithm, data };
  const { dimensions } = definition.space;
  requireMetric(trainable, algorithm, definition.objective.metric);
  for (const end of ['low', 'high'] as const)
    requireValues(trainable, algorithm, { ...definition.fixed, ...endsOf(dimensions, end) });
  requireTunable(trainable, algorithm, dimensions);
  const parents = warmStart && service.parents(warmStart.kind, definition, warmStart.parents);
  return parents ? { ...definition, parents } : definition;
}

/** One end of every range as texts: an algorithm that takes both ends takes what lies between them. */
function endsOf(dimensions: readonly Dimension[], end: 'low' | 'high'): Record<string, string> {
  const of = (one: Dimension) =>
    one.kind === 'categorical' ? one.values.at(end === 'low' ? 0 : -1) : end === 'low' ? one.min : one.max;
  return Object.fromEntries(dimensions.map((one) => [one.name, String(of(one))]));
}

/** Throws for what the algorithm only lets be set, and for categories between the first and the last that it does not know. */
function requireTunable({ hyperparameters }: Trainable, algorithm: string, searched: readonly Dimension[]): void {
  const faults = searched.flatMap((one) => {
    const spec = hyperparameters[one.name];
    if (spec && !spec.tunable) return [`${one.name} cannot be tuned, only set`];
    if (spec?.kind !== 'categorical' || one.kind !== 'categorical') return [];
    const unknown = one.values.filter((value) => !spec.values.includes(String(value)));
    return unknown.map((value) => `${one.name} has no "${value}"`);
  });
  if (faults.length > 0)
    throw new AwsError('ValidationException', `Hyperparameters of ${algorithm}: ${faults.join('; ')}.`);
}
