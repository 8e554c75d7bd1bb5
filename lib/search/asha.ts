import { randomPoint } from './random.ts';
import { bestAt, canGoOn, type ResourceOptions, resourceOptions, rungs, wentBeyond } from './rungs.ts';
import type { Point } from './space.ts';
import type { Proposal, Situation, Strategy } from './strategy.ts';

/** Asynchronous successive halving with random settings; it never waits for the slowest of a rung. */
export const asha: Strategy<ResourceOptions> = {
  name: 'asha',
  says: 'Lets a setting train on as soon as it is among the best third of those that came as far, else begins a new one.',
  sources: ['Li et al.: A system for massively parallel hyperparameter tuning, MLSys 2020'],
  options: resourceOptions,
  propose: (situation) => halve(situation, () => randomPoint(situation)),
};

/**
 * The rule itself, for any way to choose new settings: `begin` returns the next one, or null when there is none.
 * Once there is none and nothing is pending, the best of each rung goes on even where a rung holds fewer than `factor`.
 */
export function halve(
  { trials, minimise, options }: Situation<ResourceOptions>,
  begin: () => Point | null,
): Proposal | 'wait' | 'exhausted' {
  const levels = rungs(options);
  const promote = (least: number): Proposal | undefined => {
    for (let at = levels.length - 2; at >= 0; at--) {
      const [level = 1, target = 1] = levels.slice(at, at + 2);
      const ranked = bestAt(trials, level, minimise, trials.length);
      const best = ranked.slice(0, Math.max(least, Math.floor(ranked.length / options.factor)));
      const due = best.find((trial) => canGoOn(trial) && !wentBeyond(trial, level));
      if (due) return { kind: 'continue', trial: due.number, target };
    }
    return undefined;
  };
  const due = promote(0);
  if (due) return due;
  const point = begin();
  if (point) return { kind: 'begin', point, target: levels[0] ?? 1 };
  if (trials.some(({ status }) => status === 'pending')) return 'wait';
  return promote(1) ?? 'exhausted';
}
