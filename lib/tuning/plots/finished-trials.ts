import type { TrialPicture } from './job-picture.ts';

/** A trial whose objective is known. */
export type Finished = TrialPicture & { objective: number };

/** The trials that ended with an objective, stopped ones included, in the order in which they ended. */
export function finishedTrials(trials: readonly TrialPicture[]): Finished[] {
  const isFinished = (trial: TrialPicture): trial is Finished => trial.endedAt !== null && trial.objective !== null;
  return trials.filter(isFinished).sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0) || a.number - b.number);
}

/**
 * The best of the trials that completed, the earliest of equals: what SageMaker calls the best training job. While there
 * is none, the best of those that successive halving holds.
 */
export function bestOf(trials: readonly TrialPicture[], minimise: boolean): Finished | undefined {
  const finished = finishedTrials(trials);
  const completed = finished.filter(({ status }) => status === 'completed');
  const halved = finished.filter(({ status, stop }) => status === 'stopped' && stop === 'halving');
  const sign = minimise ? 1 : -1;
  return (completed.length > 0 ? completed : halved).sort(
    (a, b) => sign * (a.objective - b.objective) || a.number - b.number,
  )[0];
}
