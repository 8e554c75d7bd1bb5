import { median } from '#lib/base/numbers.ts';
import type { Situation, Strategy, Trial } from './strategy.ts';

/**
 * Amazon SageMaker's early stopping: after each epoch, the running average of every completed trial's reports up to the
 * same epoch is taken, and the trial stops when its value is worse than the median of those averages. A diverged trial
 * (NaN) is worse than any; with no completed trial to compare with, every trial continues.
 * Source: Developer Guide, Stop training jobs early; Golovin et al.: Google Vizier, KDD 2017.
 */
export function medianRule({ trials, minimise }: Situation<unknown>, trial: Trial): 'continue' | 'stop' {
  const last = trial.reports.at(-1);
  if (!last) return 'continue';
  const averages = trials
    .filter(({ status, number }) => status === 'completed' && number !== trial.number)
    .map((earlier) => earlier.reports.filter(({ resource }) => resource <= last.resource).map(({ value }) => value))
    .filter((values) => values.length > 0)
    .map((values) => values.reduce((sum, value) => sum + value, 0) / values.length)
    .filter((average) => !Number.isNaN(average));
  if (averages.length === 0) return 'continue';
  const middle = median(averages);
  if (!Number.isFinite(last.value)) return 'stop';
  return (minimise ? last.value <= middle : last.value >= middle) ? 'continue' : 'stop';
}

/** Any strategy with the median rule as its judge; SageMaker forbids it for Hyperband, which stops trials by itself. */
export function withMedianRule<Options>(strategy: Strategy<Options>): Strategy<Options> {
  return { ...strategy, judge: medianRule };
}
