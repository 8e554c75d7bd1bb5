import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { median } from '#lib/base/numbers.ts';
import type { Figure } from '#lib/testing/bench.ts';
import { bayesian } from './bayesian.ts';
import { type BenchProblem, functions, type Table, tableProblems } from './bench-problems.ts';
import { fidelityBench } from './fidelity.bench.ts';
import { grid } from './grid.ts';
import { random } from './random.ts';
import { sobol } from './sobol.ts';
import type { Situation, Strategy, Trial } from './strategy.ts';

/** A strategy with its default options. */
interface Ready {
  name: string;
  propose(situation: Omit<Situation<unknown>, 'options'>): ReturnType<Strategy<unknown>['propose']>;
}
function ready<Options>({ name, options, ...strategy }: Strategy<Options>): Ready {
  const defaults = options.parse({});
  return { name, propose: (situation) => strategy.propose({ ...situation, options: defaults }) };
}

/** Strategies that judge finished trials; random search is the measure of the others and comes first. */
const byChance = ready(random);
const strategies: readonly Ready[] = [byChance, ready(grid), ready(sobol), ready(bayesian)];
const checkpoints = [10, 20, 30, 50, 100];
const jobs = 100;
const { BENCH_SEEDS = 20, HOLDOUT_TABLE = 'content/datasets/digits-mlp-table.json.gz', BENCH_PROBLEMS } = process.env;
const seeds = Array.from({ length: Number(BENCH_SEEDS) }, (_, seed) => `bench${seed}`);

interface Run {
  /** The best objective after each trial. */
  best: number[];
  /** CPU milliseconds of each proposal. */
  ms: number[];
}

/** `earlier` more trials by random search, before the strategy begins, give it a longer history. */
function run(strategy: Ready, { space, objective }: BenchProblem, seed: string, count: number, earlier = 0): Run {
  const trials: Trial[] = [];
  const [best, ms]: [number[], number[]] = [[], []];
  for (let number = 0; number < earlier + count; number++) {
    const asked = number < earlier ? byChance : strategy;
    const start = process.cpuUsage().user;
    const proposal = asked.propose({ space, minimise: true, trials, seed });
    ms.push((process.cpuUsage().user - start) / 1000);
    if (proposal === 'wait' || proposal === 'exhausted' || proposal.kind !== 'begin') break;
    const value = objective(proposal.point);
    trials.push({ number, point: proposal.point, status: 'completed', value, reports: [] });
    best.push(Math.min(value, best.at(-1) ?? Number.POSITIVE_INFINITY));
  }
  return { best, ms };
}

const mean = (sample: readonly number[]) => sample.reduce((sum, each) => sum + each, 0) / sample.length;
/** A strategy that has nothing left to propose keeps its best. */
const after = (runs: readonly Run[], count: number) =>
  median(runs.map(({ best }) => best[Math.min(count, best.length) - 1] ?? Number.NaN));

/**
 * Every strategy on every problem: the median best after 10 to 100 jobs, CPU milliseconds a proposal, and how many jobs
 * each needs until its median is as good as random search's after 100. BENCH_SEEDS and BENCH_PROBLEMS (names joined by
 * commas) make it shorter.
 */
export default async function bench(report: (figure: Figure) => void): Promise<void> {
  const table: Table = JSON.parse(gunzipSync(await readFile(HOLDOUT_TABLE)).toString());
  const wanted = BENCH_PROBLEMS?.split(',');
  const problems = [...functions, ...tableProblems(table)].filter(({ name }) => wanted?.includes(name) ?? true);
  for (const problem of problems) {
    let target = Number.NaN;
    for (const strategy of strategies) {
      const tell = (figure: string, value: number, unit: string) =>
        report({ case: `${problem.name} ${strategy.name}`, figure, value, unit });
      const runs = seeds.map((seed) => run(strategy, problem, seed, jobs));
      for (const count of checkpoints) tell(`median best after ${count}`, after(runs, count), 'objective');
      for (const count of [20, 100].filter((each) => runs.every(({ ms }) => ms.length >= each)))
        tell(`proposal at ${count} trials`, mean(runs.flatMap(({ ms }) => ms.slice(count - 5, count))), 'CPU ms');
      if (strategy === byChance) target = after(runs, jobs);
      else {
        const needed = Array.from({ length: jobs }, (_, at) => at + 1).find((count) => after(runs, count) <= target);
        tell('jobs to what random has after 100', needed ?? Number.POSITIVE_INFINITY, 'jobs');
        tell('times fewer jobs than random', jobs / (needed ?? Number.POSITIVE_INFINITY), '×');
        if (problem.name === 'hartmann-6')
          tell('proposal at 500 trials', mean(run(strategy, problem, 'bench', 3, 500).ms.slice(500)), 'CPU ms');
      }
    }
  }
  if (wanted?.includes('digits curves') ?? true) fidelityBench(table, seeds, report);
}
