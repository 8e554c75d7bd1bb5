import type { Rng } from '#lib/base/rng.ts';
import { ascending } from './bayesian-history.ts';
import { condition, type Inputs, type Posterior } from './gaussian-process.ts';
import { fitKernel } from './gaussian-process-fit.ts';
import { outputTransforms } from './output-transform.ts';

/** Above the first number of observations a step sees only the second: its cost grows with their cube. */
const forChoice = [60, 40] as const;
const forFit = [80, 80] as const;
const forPosterior = [1000, 1000] as const;

/**
 * A Gaussian process for settings and their objectives (lower is better), with the output transform that the evidence
 * prefers and bent inputs. Pending settings join with the posterior mean as their value. The cost is bounded: the
 * transform is chosen on 60 observations (40 of more), the kernel fitted on 80 and the posterior conditioned on 1,000,
 * always the better half of them the best and the rest random.
 */
export function model(
  units: readonly (readonly number[])[],
  y: readonly number[],
  pending: readonly (readonly number[])[],
  nominal: readonly boolean[],
  chance: Rng,
): Posterior {
  const order = ascending(y);
  const some = ([most, count]: readonly [number, number]) => {
    if (order.length <= most) return order;
    const best = Math.floor(count / 2);
    return [...order.slice(0, best), ...chance.shuffle(order.slice(best)).slice(0, count - best)];
  };
  const inputs = (rows: readonly (readonly number[])[]): Inputs => ({
    unit: Float64Array.from(rows.flat()),
    count: rows.length,
    nominal,
  });
  const pick = (rows: readonly number[]) => inputs(rows.map((row) => units[row] as readonly number[]));
  const few = some(forChoice);
  const fewInputs = pick(few);
  const tried = outputTransforms(y).map(({ z, logSlopes }) => {
    const values = few.map((row) => z[row] as number);
    const logSlope = few.reduce((sum, row) => sum + (logSlopes[row] as number), 0);
    const improve = (iterations: number, start?: Float64Array) => {
      const fit = fitKernel(fewInputs, values, { bends: false, iterations, ...(start && { start }) });
      return { z, theta: fit.theta, evidence: fit.score + logSlope, improve };
    };
    return improve(4);
  });
  const finalists = tried.sort((a, b) => b.evidence - a.evidence).slice(0, 2);
  const [first, second] = finalists.map(({ improve, theta }) => improve(8, theta));
  if (!first) throw new Error('There is no output transform');
  const { z, theta } = second && second.evidence > first.evidence ? second : first;
  const many = some(forFit);
  const { kernel } = fitKernel(
    pick(many),
    many.map((row) => z[row] as number),
    {
      bends: true,
      start: theta,
      iterations: 12,
    },
  );
  const most = some(forPosterior);
  const values = most.map((row) => z[row] as number);
  const posterior = condition(pick(most), values, kernel);
  if (pending.length === 0) return posterior;
  const fantasies = pending.map((unit) => posterior.mean(posterior.bend(unit)));
  const rows = [...most.map((row) => units[row] as readonly number[]), ...pending];
  return condition(inputs(rows), [...values, ...fantasies], kernel);
}
