import { halve } from './asha.ts';
import { bayesian } from './bayesian.ts';
import { randomPoint } from './random.ts';
import { type ResourceOptions, resourceOptions, rungs, valueAtRung } from './rungs.ts';
import type { Situation, Strategy, Trial } from './strategy.ts';

/** Asynchronous successive halving whose new settings come from the Gaussian process instead of chance. */
export const bayesianAsha: Strategy<ResourceOptions> = {
  name: 'bayesian-asha',
  says: 'Gives most epochs to the settings that lead after few, and chooses new settings by a Gaussian process.',
  sources: [
    'Falkner, Klein, Hutter 2018: BOHB: Robust and efficient hyperparameter optimization at scale',
    'Klein, Tiao, Lienart, Archambeau, Seeger 2020: Model-based asynchronous hyperparameter and neural architecture search',
  ],
  options: resourceOptions,
  propose: (situation) =>
    halve(situation, () => {
      const proposal = bayesian.propose({ ...situation, trials: atModelledRung(situation), options: modelOptions });
      if (proposal === 'exhausted') return null;
      return typeof proposal === 'object' && proposal.kind === 'begin' ? proposal.point : randomPoint(situation);
    }),
};

const modelOptions = bayesian.options.parse({});

/**
 * The trials as seen at one rung: the highest that enough of them have reached for a model, as BOHB does it. The
 * objective there is comparable among trials, which the last value of each would not be.
 */
function atModelledRung({ space, trials, minimise, options }: Situation<ResourceOptions>): Trial[] {
  const enough = space.dimensions.length + 2;
  const levels = rungs(options);
  const seenAt = (level: number) => trials.map((trial) => valueAtRung(trial, level, minimise));
  const reached = levels.map(
    (level) => seenAt(level).filter((value) => value !== undefined && !Number.isNaN(value)).length,
  );
  const rung = Math.max(
    0,
    reached.findLastIndex((count) => count >= enough),
  );
  const values = seenAt(levels[rung] ?? 1);
  return trials.map(({ value: _, ...trial }, at): Trial => {
    const value = values[at];
    // What has not come so far says nothing at this rung; as pending it is at least not proposed again.
    if (value === undefined || Number.isNaN(value)) return { ...trial, status: 'pending', reports: [] };
    return { ...trial, status: 'completed', value: minimise ? value : -value, reports: [] };
  });
}
