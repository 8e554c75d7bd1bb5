import { median } from '#lib/base/numbers.ts';
import { contains, pointKey } from './points.ts';
import type { Point, Space, Value } from './space.ts';
import type { Trial } from './strategy.ts';

/** Amazon SageMaker's two kinds: the same task continued, or another data set or version of the algorithm. */
export type WarmStart = 'identical' | 'transfer';

/** A tuning job as far as a warm start is concerned. */
export interface Job {
  name: string;
  space: Space;
  /** Hyperparameters that are not searched, by name. */
  fixed: Readonly<Record<string, Value>>;
  metric: string;
  minimise: boolean;
  /** Whatever identifies the training data and the algorithm: equal text is identical. */
  data: string;
  algorithm: string;
}
export interface Parent extends Job {
  /** Whether the job has ended, in whatever way. */
  ended: boolean;
  trials: readonly Trial[];
}

/**
 * The parents' finished trials for `Situation.parents`, numbered anew. Each is cut down to the child's dimensions,
 * completed with the values that the parent held fixed, and left out if it then lies outside the child's space.
 * Identical: values as they are. Transfer: values in the parent's own standard deviations from its median, for on
 * another task only "good for that task" carries over.
 */
export function parentTrials(kind: WarmStart, space: Space, parents: readonly Parent[]): Trial[] {
  const trials = parents.flatMap((parent) => {
    const fitting = parent.trials
      .filter(({ status }) => status !== 'pending')
      .map((trial) => ({ ...trial, point: project(space, { ...parent.fixed, ...trial.point }) }))
      .filter(({ point }) => contains(space, point));
    return kind === 'identical' ? fitting : standardise(fitting);
  });
  return trials.map((trial, number) => ({ ...trial, number }));
}

/** The best settings of earlier trials, best first, each once: where a strategy without a model may begin. */
export function initialPoints(parents: readonly Trial[], minimise: boolean, count: number): Point[] {
  const sign = minimise ? 1 : -1;
  const ranked = parents
    .flatMap(({ point, value }) => (Number.isFinite(value) ? [{ point, value: sign * Number(value) }] : []))
    .sort((a, b) => a.value - b.value);
  return [...new Map(ranked.reverse().map(({ point }) => [pointKey(point), point])).values()].reverse().slice(0, count);
}

function project({ dimensions }: Space, known: Point): Point {
  const names = dimensions.map(({ name }) => name).filter((name) => name in known);
  return Object.fromEntries(names.map((name) => [name, known[name] as Value]));
}

function standardise(trials: readonly Trial[]): Trial[] {
  const values = trials.flatMap(({ value }) => (Number.isFinite(value) ? [Number(value)] : []));
  const middle = median(values);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  const scale = (value: number) => (value - middle) / spread;
  return trials.map(({ value, reports, ...rest }) => ({
    ...rest,
    ...(value !== undefined && { value: scale(value) }),
    reports: reports.map((report) => ({ ...report, value: scale(report.value) })),
  }));
}
