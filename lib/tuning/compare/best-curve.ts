import { runningBest } from '../plots/running-best.ts';
import type { ComparedTrial } from './compared-job.ts';

/** What a job had found when one more trial had ended with an objective. */
export interface BestPoint {
  /** From 1 up: which trial with an objective it was, in the order in which they ended. */
  trials: number;
  /** Seconds that all trials which had ended by then had trained, those without an objective too. */
  seconds: number;
  best: number;
}

/** A job's running best: a point for each trial with an objective, stopped ones included. */
export function bestCurve(trials: readonly ComparedTrial[], minimise: boolean): BestPoint[] {
  const ended = trials
    .flatMap((trial) => (trial.endedAt === null ? [] : [{ ...trial, endedAt: trial.endedAt }]))
    .sort((a, b) => a.endedAt - b.endedAt || a.number - b.number);
  let seconds = 0;
  const scored = ended.flatMap(({ trainedSeconds, objective }) => {
    seconds += trainedSeconds;
    return objective === null ? [] : [{ seconds, objective }];
  });
  const best = runningBest(
    scored.map(({ objective }) => objective),
    minimise,
  );
  return scored.map(({ seconds: spent, objective }, at) => ({
    trials: at + 1,
    seconds: spent,
    best: best[at] ?? objective,
  }));
}

/** The curve as the corners of stairs: each best holds until the next trial has ended. */
export const bestStairs = (
  curve: readonly BestPoint[],
  by: 'trials' | 'seconds',
): (readonly [x: number, best: number])[] =>
  curve.flatMap((point, at) => [
    [point[by], curve[at - 1]?.best ?? point.best] as const,
    [point[by], point.best] as const,
  ]);

/**
 * How many trials a curve took to gain a share of all that it gained over its first value; 1 where nothing was gained,
 * undefined for an empty curve.
 */
export function trialsUntil(curve: readonly BestPoint[], share: number): number | undefined {
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return undefined;
  const gain = Math.abs(last.best - first.best);
  return curve.find(({ best }) => Math.abs(best - first.best) >= share * gain)?.trials;
}
