import { random } from '#lib/search/random.ts';
import type { Trial } from '#lib/search/strategy.ts';
import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { digitsTask, knobs } from '../tuning-task/digits-task.ts';
import { bestOf, searcher, searchRun } from '../tuning-task/search-run.ts';
import { logScalePanels } from './log-scale-panels.ts';

const parameters = {
  draws: {
    label: 'Draws',
    help: 'How many learning rates each search tries.',
    min: 5,
    max: 100,
    step: 5,
    default: 20,
  },
  momentum: {
    label: 'Momentum',
    help: 'The momentum of the network that is tuned; the more momentum, the smaller its best learning rate.',
    min: 0,
    max: 0.98,
    step: 0.02,
    default: 0.98,
  },
  batch: {
    label: 'Batch size',
    help: 'Examples in each update of the network that is tuned; larger batches take larger learning rates.',
    min: 8,
    max: 128,
    step: 8,
    default: 8,
  },
  ...populationParameters,
} as const;

const scalings = ['linear', 'logarithmic'] as const;
const names = ['Linear scale', 'Logarithmic scale'];

/** Random draws from one range of learning rates, on two scales. */
export const logScale = simulated({
  slug: 'log-scale',
  title: 'Linear or logarithmic: where do the draws fall?',
  concepts: ['T13'],
  parameters,
  arms: () => names,
  plot: ({ draws }) => ({
    x: { label: 'draws', min: 1, max: draws },
    y: { label: 'lowest validation loss so far', scale: 'logarithmic' },
    curves: names.map((label, arm) => ({ label, arm })),
  }),
  steps: ({ draws }) => draws,
  *simulate({ draws, momentum, batch }, seed) {
    const tasks = scalings.map((scaling) =>
      digitsTask([{ ...knobs.rate, scaling }], { rate: 0.1, l2: 1e-3, hidden: 32, batch, momentum }),
    );
    const runs = tasks.map((task) => searchRun(searcher(random), task, { seed, jobs: draws }));
    let best: number[] = [];
    for (let at = 1; at <= draws; at++) {
      const drawn = runs.map((run): readonly Trial[] => run.next().value);
      best = drawn.map(bestOf);
      yield { at, y: best, panels: () => logScalePanels(tasks, names, drawn) };
    }
    return best;
  },
  claim: {
    says: 'When the good learning rates are small, random search over 0.0001 to 1 finds a lower validation loss on a logarithmic than on a linear scale, in most runs.',
    metric: { label: 'Lowest validation loss found', scale: 'logarithmic' },
    shows: ([linear = 0, logarithmic = 0]) => logarithmic < linear,
    counted: 'the logarithmic scale found the lower loss',
    effect: {
      label: 'factors of ten less loss on the logarithmic scale',
      of: ([linear = 0, logarithmic = 0]) => Math.log10(linear / logarithmic),
    },
    atLeast: 0.8,
    prediction: {
      asks: 'As many learning rates are drawn between 0.0001 and 1 on each scale. Which draws find the lower loss?',
      options: ['Those on the linear scale', 'Those on the logarithmic scale', 'Both the same, to 1 %'],
      of: ([linear = 0, logarithmic = 0]) =>
        Math.abs(Math.log(linear / logarithmic)) < 0.01 ? 2 : linear < logarithmic ? 0 : 1,
    },
  },
});
