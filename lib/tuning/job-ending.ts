import { completion } from '#lib/search/completion.ts';
import type { Ending, Job } from './job.ts';
import { searchesOf } from './job-search.ts';
import { asSearchTrial, endTrial, isHalved, type JobTrial } from './job-trial.ts';
import { isOver } from './limits.ts';

/** SageMaker gives a tuning job up when none of its first training jobs succeeds, or emits the objective metric. */
const vainTrials = 5;

/**
 * A changed job with what follows from the change: the decision to end, which is final, and the end of trials that
 * wait for another attempt which will not come.
 */
export function settle(before: Job, after: Job, at: number): Job {
  const ending = after.ending ?? endingOf(before, after, at);
  const decided = ending && !after.ending ? { ...after, ending } : after;
  const isOut = decided.ending !== undefined || decided.status !== 'in-progress';
  const isGivenUp = ({ status, stop }: Job['trials'][number]) => status === 'lost' && (isOut || stop !== undefined);
  if (!decided.trials.some(isGivenUp)) return decided;
  const trials = decided.trials.map((trial) =>
    isGivenUp(trial) ? endTrial(trial, { outcome: 'stopped' }, at) : trial,
  );
  return { ...decided, trials };
}

function endingOf(before: Job, after: Job, at: number): Ending | undefined {
  const { definition, trials, createdAt } = after;
  if (isOver(at - createdAt, definition.limits.maxRuntimeSeconds)) return { kind: 'runtime' };
  if (before.trials === after.trials) return undefined;
  const failed = trials.filter(({ status }) => status === 'failed').length;
  const isVain = failed >= vainTrials && trials.every(({ status }) => !['completed', 'stopped'].includes(status));
  if (isVain) return { kind: 'nothing-succeeded', trials: failed };
  const blind = trialsWithoutMetric(after);
  if (blind >= vainTrials) return { kind: 'no-metric', trials: blind };
  return completion(trials.map(asSearchTrial), definition.objective.minimise, definition.completion) ?? undefined;
}

/**
 * How many trials have ended, where some came to their end but none, not even one that runs, has reported the objective;
 * else 0. Trials that somebody stopped may have had no time for it. A training job on its own has no objective.
 */
export function trialsWithoutMetric({ definition, trials }: Pick<Job, 'definition' | 'trials'>): number {
  if (trials.some(hasMetric) || searchesOf(definition).every(({ objective }) => objective.metric === '')) return 0;
  const completed = trials.filter((trial) => trial.status === 'completed' || isHalved(trial)).length;
  return completed === 0 ? 0 : completed + trials.filter(({ status }) => status === 'failed').length;
}

/** A value that is no number was found too. */
const hasMetric = ({ value, reports, abandoned }: JobTrial): boolean =>
  value !== undefined || reports.length > 0 || abandoned.length > 0;
