import { median } from '#lib/base/numbers.ts';
import type { Figure } from '#lib/testing/bench.ts';
import { asha } from './asha.ts';
import { bayesian } from './bayesian.ts';
import { bayesianAsha } from './bayesian-asha.ts';
import { type Table, tableSpace } from './bench-problems.ts';
import { withMedianRule } from './early-stopping.ts';
import { hyperband } from './hyperband.ts';
import { random } from './random.ts';
import type { Point } from './space.ts';
import type { Report, Situation, Strategy, Trial } from './strategy.ts';

const fullJobs = 100;

/** Objective after each epoch trained, in the order of training; `full` only where a setting was trained to the end. */
interface Spent {
  best: number[];
  full: number[];
}

/** One worker that trains what a strategy asks for, an epoch at a time, until `budget` is spent or the goal reached. */
function spend(
  strategy: Strategy<unknown>,
  options: unknown,
  { curve, space, epochs }: ReturnType<typeof tableSpace>,
  seed: string,
  budget: number,
  goal = Number.NEGATIVE_INFINITY,
): Spent {
  const trials: Trial[] = [];
  const spent: Spent = { best: [], full: [] };
  const lowest = (list: number[], value: number) => list.push(Math.min(value, list.at(-1) ?? Number.POSITIVE_INFINITY));
  const train = (number: number, point: Point, earlier: readonly Report[], target: number) => {
    const reports = [...earlier];
    const values = curve(point);
    let status: Trial['status'] = 'completed';
    while (reports.length < target && spent.best.length < budget) {
      const value = values[reports.length] ?? Number.NaN;
      reports.push({ resource: reports.length + 1, value });
      lowest(spent.best, value);
      lowest(spent.full, reports.length === epochs ? value : Number.POSITIVE_INFINITY);
      const pending: Trial = { number, point, status: 'pending', reports, target };
      const judged = strategy.judge?.({ space, minimise: true, trials: [...trials, pending], seed, options }, pending);
      if (judged === 'stop') {
        status = 'stopped';
        break;
      }
    }
    trials[number] = {
      number,
      point,
      status,
      reports,
      target,
      ...(status === 'completed' ? { value: reports.at(-1)?.value ?? Number.NaN } : {}),
    };
  };
  while (spent.best.length < budget && !((spent.full.at(-1) ?? Number.NaN) <= goal)) {
    const situation: Situation<unknown> = { space, minimise: true, trials, seed, options };
    const proposal = strategy.propose(situation);
    if (proposal === 'wait' || proposal === 'exhausted') break;
    const known = proposal.kind === 'continue' ? trials[proposal.trial] : undefined;
    if (proposal.kind === 'begin') train(trials.length, proposal.point, [], proposal.target ?? epochs);
    else if (known) train(known.number, known.point, known.reports, proposal.target);
  }
  return spent;
}

/**
 * The real problem's learning curves: epochs until the median run is as good as random search after 100 full jobs,
 * counting any epoch's result, and counting only settings that were trained to the end.
 */
export function fidelityBench(table: Table, seeds: readonly string[], report: (figure: Figure) => void): void {
  const problem = tableSpace(table);
  const halving = { minResource: 1, maxResource: problem.epochs, factor: 3 };
  const contestants: [string, Strategy<unknown>, unknown][] = [
    ['random', random, {}],
    ['random + median rule', withMedianRule(random), {}],
    ['hyperband', hyperband, halving],
    ['asha', asha, halving],
    ['bayesian', bayesian, bayesian.options.parse({})],
    ['bayesian + median rule', withMedianRule(bayesian), bayesian.options.parse({})],
    ['bayesian-asha', bayesianAsha, halving],
  ];
  const budget = fullJobs * problem.epochs;
  const byChance = seeds.map((seed) => spend(random, {}, problem, seed, budget));
  const level = median(byChance.map(({ full }) => full[budget - 1] ?? Number.NaN));
  report({ case: 'digits error', figure: 'random after 100 full jobs', value: level, unit: 'objective' });
  for (const [name, strategy, options] of contestants) {
    const runs =
      name === 'random' ? byChance : seeds.map((seed) => spend(strategy, options, problem, seed, budget, level));
    const until = (list: (spent: Spent) => number[]) =>
      median(
        runs.map((spent) => {
          const at = list(spent).findIndex((value) => value <= level);
          return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
        }),
      );
    report({
      case: `digits curves ${name}`,
      figure: 'epochs to the level, any epoch',
      value: until(({ best }) => best),
      unit: 'epochs',
    });
    report({
      case: `digits curves ${name}`,
      figure: 'epochs to the level, fully trained',
      value: until(({ full }) => full),
      unit: 'epochs',
    });
  }
}
