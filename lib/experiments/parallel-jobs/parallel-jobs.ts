import { bayesian } from '#lib/search/bayesian.ts';
import { random } from '#lib/search/random.ts';
import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { digitsTask, knobs } from '../tuning-task/digits-task.ts';
import { searcher, searchRun } from '../tuning-task/search-run.ts';
import { parallelJobsPanels } from './parallel-jobs-panels.ts';

const parameters = {
  jobs: {
    label: 'Jobs in all',
    help: 'How many settings each search tries.',
    min: 20,
    max: 40,
    step: 10,
    default: 30,
  },
  some: {
    label: 'Some at a time',
    help: 'How many jobs of the second search run at a time.',
    min: 2,
    max: 9,
    step: 1,
    default: 5,
  },
  many: {
    label: 'Many at a time',
    help: 'How many jobs of the third search, and of random search, run at a time.',
    min: 10,
    max: 20,
    step: 5,
    default: 10,
  },
  ...populationParameters,
  // Three searches with a model cost about 0.3 s of CPU a seed.
  seeds: { ...populationParameters.seeds, default: 8 },
} as const;

// All five knobs are searched, so nothing of this is left in force.
const task = digitsTask([knobs.rate, knobs.momentum, knobs.l2, knobs.hidden, knobs.batch], {
  rate: 0.1,
  l2: 1e-3,
  hidden: 32,
  batch: 32,
  momentum: 0,
});
const namesOf = ({ some, many }: { some: number; many: number }) => [
  '1 at a time',
  `${some} at a time`,
  `${many} at a time`,
  `Random, ${many} at a time`,
];

/** The same number of jobs, one after another and side by side. */
export const parallelJobs = simulated({
  slug: 'parallel-jobs',
  title: 'Jobs side by side: time won, knowledge lost',
  concepts: ['T14'],
  parameters,
  arms: namesOf,
  plot: (chosen) => ({
    x: { label: 'jobs begun', min: 1, max: chosen.jobs },
    y: { label: 'lowest validation loss among them', scale: 'logarithmic' },
    curves: namesOf(chosen).map((label, arm) => ({ label, arm, ...(arm === 3 ? { minor: true } : {}) })),
  }),
  steps: ({ jobs }) => jobs,
  *simulate(chosen, seed) {
    const { jobs, some, many } = chosen;
    const runs = [1, some, many, many].map((parallel, arm) =>
      searchRun(arm < 3 ? searcher(bayesian) : searcher(random), task, { seed, jobs, parallel }),
    );
    const curves: number[][] = runs.map(() => []);
    for (let at = 1; at <= jobs; at++) {
      for (const [arm, run] of runs.entries()) {
        const latest = run.next().value.at(-1);
        // Pending jobs count too, so that the curves compare job with job; how long they took is another picture.
        const loss = latest ? task.loss(latest.point) : Number.NaN;
        curves[arm]?.push(Math.min(loss, curves[arm]?.at(-1) ?? Number.POSITIVE_INFINITY));
      }
      const y = curves.map((curve) => curve.at(-1) ?? Number.NaN);
      yield { at, y, panels: () => parallelJobsPanels(namesOf(chosen), [1, some, many, many], curves) };
    }
    return curves.map((curve) => curve.at(-1) ?? Number.NaN);
  },
  claim: {
    says: 'With as many jobs in all, Bayesian search finds a lower validation loss when jobs run one at a time than when many run side by side, in most runs.',
    metric: { label: 'Lowest validation loss found' },
    shows: ([one = 0, , many = 0]) => one < many,
    counted: 'one job at a time found the lower loss',
    effect: { label: 'less validation loss one at a time than many', of: ([one = 0, , many = 0]) => many - one },
    atLeast: 0.8,
    prediction: {
      asks: 'Many jobs side by side instead of one after another, as many in all: Bayesian search then finds …',
      options: ['a lower loss', 'the same loss, to 1 %', 'a higher loss'],
      of: ([one = 0, , many = 0]) => (Math.abs(Math.log(many / one)) < 0.01 ? 1 : many < one ? 0 : 2),
    },
  },
});
