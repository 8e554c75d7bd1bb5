import { z } from 'zod';
import type { Trial } from './strategy.ts';

/** Resources in the trial's own unit, such as epochs; `factor` is η, by which survivors thin out at each rung. */
export const resourceOptions = z
  .strictObject({
    minResource: z.int().min(1).default(1),
    maxResource: z.int().min(1).max(20_000).default(81),
    factor: z.int().min(2).max(10).default(3),
  })
  .refine(({ minResource, maxResource }) => minResource <= maxResource, {
    message: 'minResource is above maxResource',
    path: ['minResource'],
  });

export type ResourceOptions = z.infer<typeof resourceOptions>;

/** The resources at which trials are compared, ascending: the maximum divided by the factor as often as it goes. */
export function rungs({ minResource, maxResource, factor }: ResourceOptions): number[] {
  const levels: number[] = [];
  for (let level = maxResource; Math.round(level) >= minResource; level /= factor) {
    const rounded = Math.round(level);
    if (rounded === levels[0]) break;
    levels.unshift(rounded);
  }
  return levels;
}

/**
 * A trial's value at a resource, smaller being better: its last report up to there. Undefined while it is still to
 * come, NaN when it never will (the trial failed, was stopped before, or diverged).
 */
export function valueAtRung({ reports, status, target, value }: Trial, resource: number, minimise: boolean) {
  const sign = minimise ? 1 : -1;
  if (reports.some((report) => report.resource >= resource)) {
    const last = reports.findLast((report) => report.resource <= resource) ?? reports[0];
    return finite(sign * (last?.value ?? Number.NaN));
  }
  if (status === 'pending') return undefined;
  return status === 'completed' && resource <= (target ?? resource) ? finite(sign * (value ?? Number.NaN)) : Number.NaN;
}

/** Whether a trial was already told to go beyond a resource, or did so; one without a target goes to the end. */
export const wentBeyond = ({ target, reports }: Trial, resource: number): boolean =>
  (target ?? Number.POSITIVE_INFINITY) > resource || reports.some((report) => report.resource > resource);

/** The best trials at a rung, at most `count`, equal values in order of number; those without a value are left out. */
export function bestAt(trials: readonly Trial[], resource: number, minimise: boolean, count: number): Trial[] {
  return trials
    .map((trial) => ({ trial, value: valueAtRung(trial, resource, minimise) ?? Number.NaN }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.value - b.value || a.trial.number - b.trial.number)
    .slice(0, count)
    .map(({ trial }) => trial);
}

/** Whether a trial paused at its target, or still trains towards one that it has passed. */
export const canGoOn = ({ status }: Trial): boolean => status === 'completed' || status === 'pending';

const finite = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);
