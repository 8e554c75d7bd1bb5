import type { Dimension } from '#lib/search/space.ts';
import type { JobDefinition, Search } from '#lib/tuning/job-definition.ts';
import type { Service, Trainable } from '../operation.ts';
import { AwsError } from '../operation-error.ts';
import { translate } from '../translate.ts';
import { type CreateTuningJob, partsOf, type TrainingDefinition } from '../tuning-request.ts';
import { type Fitting, requireFit, requireMetric } from './require-fit.ts';
import { requireValues } from './require-values.ts';
import { work } from './work.ts';

/**
 * A request that `check` accepts as the tuner wants it; throws ValidationException for what cannot be tuned here. Of
 * several definitions the first becomes the job's own search.
 */
export function tuningDefinition(service: Service, request: CreateTuningJob): JobDefinition {
  const { searches, warmStart } = translate(request);
  const definitions = partsOf(request).flatMap(({ definition: asked }, at) => {
    const { name, definition } = searches[at] ?? {};
    return definition ? [{ name, definition: trainedHere(service, asked, definition, name) }] : [];
  });
  const [first, ...others] = definitions;
  if (!first) throw new AwsError('ValidationException', 'A tuning job needs a TrainingJobDefinition.');
  requireOneDirection(definitions);
  if (others.length > 0)
    return {
      ...first.definition,
      ...named(first.name),
      others: others.map((one) => asSearch(one.name, one.definition)),
    };
  const parents = warmStart && service.parents(warmStart.kind, first.definition, warmStart.parents);
  return parents ? { ...first.definition, parents } : first.definition;
}

const named = (name: string | undefined) => name !== undefined && { name };

/** A definition with the names that its algorithm and data have here. */
function trainedHere(
  service: Service,
  asked: TrainingDefinition,
  translated: JobDefinition,
  name: string | undefined,
): JobDefinition {
  const { data, ...known } = work(service, asked);
  const { trainable, algorithm } = known;
  const fitting = { ...known, of: name === undefined ? '' : ` of ${name}` };
  const definition: JobDefinition = { ...translated, algorithm, data };
  const { dimensions } = definition.space;
  const objective = name === undefined ? 'HyperParameterTuningJobObjective' : 'TuningObjective';
  const values = (['low', 'high'] as const).map((end) =>
    requireValues(trainable, algorithm, { ...definition.fixed, ...endsOf(dimensions, end) }),
  );
  requireFit(service, fitting, values);
  requireMetric(fitting, objective, definition.objective.metric);
  requireEpochs(fitting, definition);
  requireTunable(trainable, algorithm, dimensions);
  return definition;
}

/** Hyperband divides epochs among trials, so there must be some. Words: ours. */
function requireEpochs({ algorithm, trainable, of }: Fitting, { strategy }: JobDefinition): void {
  if (strategy !== 'asha' || !trainable.isAtOnce) return;
  throw new AwsError(
    'ValidationException',
    `Strategy${of}: Hyperband needs an algorithm that trains in epochs; ${algorithm} trains in one go. Use Bayesian, Random or Grid.`,
  );
}

/** One of several definitions without what is the whole job's. */
function asSearch(name: string | undefined, definition: JobDefinition): Search {
  const { algorithm, data, fixed, metrics, retries, space, options, objective, limits } = definition;
  const { maxTrialSeconds } = limits;
  return {
    ...{ ...named(name), algorithm, data, fixed, ...(metrics && { metrics }), retries, space, options, objective },
    ...(maxTrialSeconds !== undefined && { maxTrialSeconds }),
  };
}

/**
 * The best training job of a job with several definitions is one of all of them, so their objectives must go the same
 * way. What AWS answers to a mixture is not documented. Words: ours.
 */
function requireOneDirection(definitions: readonly { name: string | undefined; definition: JobDefinition }[]): void {
  const first = definitions[0]?.definition.objective.minimise;
  const other = definitions.find(({ definition: { objective } }) => objective.minimise !== first);
  if (!other) return;
  throw new AwsError(
    'ValidationException',
    `TuningObjective: the Type of ${other.name ?? 'one definition'} is not that of ${definitions[0]?.name ?? 'the first'}. Training jobs of several TrainingJobDefinitions can only be compared here when all their objectives have the same Type.`,
  );
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
