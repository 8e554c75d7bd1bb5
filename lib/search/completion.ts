import type { Trial } from './strategy.ts';

/** When a search is complete before its budget is spent; any one criterion suffices. */
export interface Criteria {
  /** `TargetObjectiveMetricValue`: the objective to reach. */
  targetObjective?: number;
  /** `MaxNumberOfTrainingJobsNotImproving`: finished trials in a row that do not beat the best by 1 %. */
  notImproving?: number;
  /** `CompleteOnConvergence`: 1 % was not gained over the later half of the trials, which is at least ten. */
  convergence?: boolean;
}
export type Reason =
  | { kind: 'target-reached'; trial: number }
  | { kind: 'not-improving'; trials: number }
  | { kind: 'converged'; trials: number };

/** What counts as an improvement, relative to the best (API reference of `BestObjectiveNotImproving`). */
const improvement = 0.01;

/**
 * Why a search is complete, or null. Finished trials count in order of number, failed ones as not improving; several
 * small gains that together make 1 % are one improvement.
 */
export function completion(trials: readonly Trial[], minimise: boolean, criteria: Criteria): Reason | null {
  const finished = trials.filter(({ status }) => status !== 'pending');
  const { targetObjective, notImproving, convergence } = criteria;
  const reached = finished.find((trial) => targetObjective !== undefined && isAsGood(trial, targetObjective, minimise));
  if (reached) return { kind: 'target-reached', trial: reached.number };
  const since = sinceImprovement(finished, minimise);
  if (since === null) return null;
  if (notImproving !== undefined && since >= notImproving) return { kind: 'not-improving', trials: since };
  if (convergence && since >= Math.max(10, finished.length / 2)) return { kind: 'converged', trials: since };
  return null;
}

const isAsGood = ({ value = Number.NaN }: Trial, target: number, minimise: boolean): boolean =>
  minimise ? value <= target : value >= target;

/** How many trials have finished since the last improvement; null before the first value. */
function sinceImprovement(finished: readonly Trial[], minimise: boolean): number | null {
  let best: number | null = null;
  let since = 0;
  for (const { value } of finished) {
    since++;
    if (value === undefined || !Number.isFinite(value)) continue;
    const gain: number = best === null ? Number.POSITIVE_INFINITY : minimise ? best - value : value - best;
    if (gain <= improvement * Math.abs(best ?? 0)) continue;
    best = value;
    since = 0;
  }
  return best === null ? null : since;
}
