import { strategies } from '#lib/search/registry.ts';
import type { Point, Space } from '#lib/search/space.ts';
import type { Proposal, Trial } from '#lib/search/strategy.ts';
import type { JobDefinition } from './job-definition.ts';
import { searchesOf, trialsOfSearch } from './job-search.ts';
import { situationOf } from './job-situation.ts';

/** A trial as strategies know it, and the search that it belongs to. */
export type OwnedTrial = Trial & { search: number };

/**
 * What a job does next, or null while no search can do anything. The algorithm that has begun the fewest trials goes
 * first, the earliest of equals, so that all get the same share; one that has nothing to begin is passed over. AWS does
 * not publish how it shares the trials of a tuning job among several algorithms.
 */
export function proposalOf(
  definition: JobDefinition,
  trials: readonly OwnedTrial[],
): (Proposal & { search: number }) | null {
  const begun = searchesOf(definition).map((_, search) => trials.filter((trial) => trial.search === search).length);
  const turns = begun.map((count, search) => ({ count, search })).sort((a, b) => a.count - b.count);
  for (const { search } of turns) {
    const proposal = ask(definition, search, trials);
    if (proposal) return { ...proposal, search };
  }
  return null;
}

/** A strategy sees the trials of its own search only; those that it names are mapped back to the job's. */
function ask(definition: JobDefinition, search: number, trials: readonly OwnedTrial[]): Proposal | null {
  const { own, numbers } = trialsOfSearch(trials, search);
  const { strategy, parents, limits } = definition;
  const isSpent = trials.length >= limits.maxJobs;
  if (isSpent && own.length === 0) return null;
  const situation = situationOf(definition, search, own);
  const proposal = strategies[strategy].propose({
    ...situation,
    space: isSpent ? exhausted(own[0]?.point ?? {}) : situation.space,
    ...(parents && { parents }),
  });
  if (typeof proposal === 'string') return null;
  if (proposal.kind === 'begin') return proposal;
  // A trial that has reached its target but not ended yet can go on in a moment.
  if (own[proposal.trial]?.status === 'pending') return null;
  return { ...proposal, trial: numbers[proposal.trial] ?? proposal.trial };
}

/**
 * A space of one point, which was tried: when the budget is spent a strategy can begin nothing more in it, and so lets
 * its best trials go on, as at the end of any search.
 */
const exhausted = (point: Point): Space => ({
  dimensions: Object.entries(point).map(([name, value]) => ({ kind: 'categorical', name, values: [value] })),
});
