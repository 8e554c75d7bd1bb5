import { strategies } from '#lib/search/registry.ts';
import type { Situation, Trial } from '#lib/search/strategy.ts';
import type { JobDefinition } from './job-definition.ts';
import { searchOf } from './job-search.ts';

/** What the strategy of one search may know. Each search has chances of its own, the first those of the job's seed. */
export function situationOf(
  definition: JobDefinition,
  search: number,
  trials: readonly Trial[],
): Omit<Situation<unknown>, 'parents'> {
  const { space, options, objective } = searchOf(definition, search);
  const { strategy, seed } = definition;
  return {
    space,
    minimise: objective.minimise,
    trials,
    seed: search === 0 ? seed : `${seed} search ${search}`,
    options: strategies[strategy].options.parse(options),
  };
}
