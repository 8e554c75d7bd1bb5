import { rng } from '#lib/base/rng.ts';
import { ascending, observe } from '#lib/search/bayesian-history.ts';
import { model } from '#lib/search/bayesian-model.ts';
import { logExpectedImprovement } from '#lib/search/log-expected-improvement.ts';
import { outputTransforms } from '#lib/search/output-transform.ts';
import type { Space } from '#lib/search/space.ts';
import type { Trial } from '#lib/search/strategy.ts';

/** What the strategy believes after some trials, on its own scale of the loss. */
export interface Belief {
  /** The losses seen, on that scale, in the order of the trials. */
  seen: readonly number[];
  /** At a place in [0, 1] of the one knob. */
  at(unit: number): { mean: number; sd: number; improvement: number };
}

/** The model that `bayesian` fits to this history and its expected improvement; none before two different losses. */
export function beliefAfter(space: Space, trials: readonly Trial[], seed: number): Belief | undefined {
  const { units, y } = observe(space, true, trials);
  if (new Set(y).size < 2) return undefined;
  const posterior = model(units, y, [], [false], rng('bayesian', seed, trials.length));
  const meanAt = (unit: readonly number[]) => posterior.mean(posterior.bend(unit));
  const best = Math.min(
    ...ascending(y)
      .slice(0, 10)
      .map((at) => meanAt(units[at] ?? [])),
  );
  // The model keeps its choice of scale to itself; it is the one whose losses lie nearest to its mean.
  const [scale] = outputTransforms(y)
    .map(({ z }) => ({ z, far: units.reduce((sum, unit, at) => sum + ((z[at] ?? 0) - meanAt(unit)) ** 2, 0) }))
    .sort((a, b) => a.far - b.far);
  return {
    seen: [...(scale?.z ?? [])],
    at(unit) {
      const [mean, sd] = posterior.at(posterior.bend([unit]));
      return { mean, sd, improvement: Math.exp(logExpectedImprovement(mean, sd, best)[0]) };
    },
  };
}
