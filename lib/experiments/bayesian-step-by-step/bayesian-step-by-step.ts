import { bayesian } from '#lib/search/bayesian.ts';
import { random } from '#lib/search/random.ts';
import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { bestOf, searcher, searchRun } from '../tuning-task/search-run.ts';
import { floorOf, rateTask } from './rate-task.ts';
import { stepPanels } from './step-panels.ts';

const parameters = {
  trials: {
    label: 'Trials',
    help: 'How many learning rates each search tries; move it one by one to watch the model learn.',
    min: 2,
    max: 24,
    step: 1,
    default: 16,
  },
  initial: {
    label: 'Before the model',
    help: 'How many of the first trials are spread evenly by chance, before the model is asked.',
    min: 2,
    max: 8,
    step: 1,
    default: 3,
  },
  momentum: {
    label: 'Momentum',
    help: 'The momentum of the network that is tuned, which moves and reshapes the valley of good learning rates.',
    min: 0,
    max: 0.98,
    step: 0.02,
    default: 0.84,
  },
  ...populationParameters,
} as const;

const names = ['Bayesian', 'Random'];

/** One knob, so that belief, doubt and the next choice can all be drawn. */
export const bayesianStepByStep = simulated({
  slug: 'bayesian-step-by-step',
  title: 'Bayesian search, step by step',
  concepts: ['T09', 'T10', 'T12'],
  parameters,
  arms: () => names,
  plot: ({ trials }) => ({
    x: { label: 'trials', min: 1, max: trials },
    y: { label: 'lowest loss so far, above the lowest possible', scale: 'logarithmic' },
    curves: names.map((label, arm) => ({ label, arm })),
  }),
  steps: ({ trials }) => trials,
  *simulate({ trials: jobs, initial, momentum }, seed) {
    const task = rateTask(momentum);
    const floor = floorOf(task);
    const model = searcher(bayesian, { initial });
    const runs = [model, searcher(random)].map((each) => searchRun(each, task, { seed, jobs }));
    let excess: number[] = [];
    for (let at = 1; at <= jobs; at++) {
      const tried = runs.map((run) => run.next().value);
      // The floor is found on a lattice; whoever comes closer than a millionth, or below it, counts as that far away.
      excess = tried.map((trials) => Math.max(1e-6, bestOf(trials) - floor));
      yield { at, y: excess, panels: () => stepPanels(task, model, tried[0] ?? [], seed) };
    }
    return excess;
  },
  claim: {
    says: 'In as many trials of one learning rate, Bayesian search comes closer to the lowest possible validation loss than random search, in most runs.',
    metric: { label: 'Lowest loss found, above the lowest possible', scale: 'logarithmic' },
    shows: ([byModel = 0, byChance = 0]) => byModel < byChance,
    counted: 'Bayesian search came closer',
    effect: {
      label: 'factors of ten closer to the lowest possible loss',
      of: ([byModel = 0, byChance = 0]) => Math.log10(byChance / byModel),
    },
    atLeast: 0.8,
    prediction: {
      asks: 'Both searches try as many learning rates. Which ends closer to the lowest possible loss?',
      options: ['Random search', 'Both within a factor of 1.5', 'Bayesian search'],
      of: ([byModel = 0, byChance = 0]) =>
        Math.abs(Math.log(byChance / byModel)) < Math.log(1.5) ? 1 : byModel < byChance ? 2 : 0,
    },
  },
});
