import { z } from 'zod';
import { rng } from '#lib/base/rng.ts';
import { type Merit, pointsByMerit } from './bayesian-acquisition.ts';
import { ascending, observe } from './bayesian-history.ts';
import { model } from './bayesian-model.ts';
import { logExpectedImprovement } from './log-expected-improvement.ts';
import { pointKey, spaceSize } from './points.ts';
import { sobol } from './sobol.ts';
import type { Dimension } from './space.ts';
import type { Proposal, Strategy } from './strategy.ts';

const options = z.object({
  /** Quasi-random trials before the model takes over; by default twice the dimensions, between 5 and 20. */
  initial: z.int().min(2).max(1000).optional(),
  /** One proposal in this many is quasi-random for good, as insurance against a model that is wrong; 0 for none. */
  explore: z.int().min(0).default(10),
});
export type BayesianOptions = z.infer<typeof options>;

const firstExploration = 20;
const negligible = Math.log(0.01);

export const bayesian: Strategy<BayesianOptions> = {
  name: 'bayesian',
  says: 'Fits a Gaussian process to all trials so far and tries the setting with the largest expected improvement.',
  sources: [
    'Snoek, Larochelle, Adams 2012: Practical Bayesian optimization of machine learning algorithms',
    'Snoek, Swersky, Zemel, Adams 2014: Input warping for Bayesian optimization of non-stationary functions',
    'Perrone et al. 2021: Amazon SageMaker Automatic Model Tuning (KDD)',
    'Ament et al. 2023: Unexpected improvements to expected improvement for Bayesian optimization',
  ],
  options,
  propose(situation) {
    const {
      space,
      minimise,
      trials,
      parents = [],
      seed,
      options: { initial, explore },
    } = situation;
    const spread = () => sobol.propose({ ...situation, options: {} });
    const tried = new Set(trials.map(({ point }) => pointKey(point)));
    if (tried.size >= spaceSize(space) && spread() === 'exhausted') return 'exhausted';
    const { units, y, pending } = observe(space, minimise, [...parents, ...trials]);
    const few = initial ?? Math.min(20, Math.max(5, 2 * space.dimensions.length));
    const explores = explore > 0 && trials.length > firstExploration && trials.length % explore === 0;
    if (units.length + pending.length < few || new Set(y).size < 2 || explores) return spread();

    const chance = rng('bayesian', seed, trials.length);
    const posterior = model(units, y, pending, space.dimensions.map(isNominal), chance);
    const leaders = ascending(y)
      .slice(0, 10)
      .map((at) => units[at] as readonly number[]);
    const best = Math.min(...leaders.map((unit) => posterior.mean(posterior.bend(unit))));
    let most = Number.NEGATIVE_INFINITY;
    const improvement: Merit = (mean, sd) => {
      const merit = logExpectedImprovement(mean, sd, best);
      most = Math.max(most, merit[0]);
      return merit;
    };
    const lowerBound: Merit = (mean, sd) => [3 * sd - mean, -1, 3];
    const firstUntried = (merit: Merit): Proposal | undefined => {
      for (const point of pointsByMerit(space, posterior, merit, leaders, chance))
        if (!tried.has(pointKey(point))) return { kind: 'begin', point };
      return undefined;
    };
    const promising = firstUntried(improvement);
    const stalls = most < negligible && trials.length % 3 === 0;
    return (stalls ? firstUntried(lowerBound) : promising) ?? spread();
  },
};

const isNominal = (dimension: Dimension) =>
  dimension.kind === 'categorical' && !dimension.ordered && dimension.values.length > 2;
