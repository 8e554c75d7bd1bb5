import { grid } from '#lib/search/grid.ts';
import { random } from '#lib/search/random.ts';
import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { bestOf, searcher, searchRun } from '../tuning-task/search-run.ts';
import { gridAgainstRandomPanels } from './grid-against-random-panels.ts';
import { surfaces, taskOf } from './surfaces.ts';

const parameters = {
  values: {
    label: 'Values a knob',
    help: 'How many values of each knob the grid lists; both searches get as many trials as the grid has cells.',
    min: 2,
    max: 6,
    step: 1,
    default: 5,
  },
  knobs: {
    label: 'Knobs',
    help: 'How many settings are searched; the first of them is the one that matters most.',
    min: 2,
    max: 3,
    step: 1,
    default: 2,
  },
  width: {
    label: 'Width of the valley',
    help: 'How far from the best value the first knob may be until half of the gain is lost, as a share of its range.',
    min: 0.01,
    max: 0.3,
    step: 0.01,
    default: 0.03,
  },
  others: {
    label: 'Weight of the other knobs',
    help: 'How much the other knobs matter: 0 is not at all, 1 is as much as the first.',
    min: 0,
    max: 1,
    step: 0.1,
    default: 0,
  },
  surface: {
    label: 'What is tuned',
    help: 'A made-up valley at a random place, or a network on handwritten digits, to which width and weight do not apply.',
    options: surfaces,
    default: 'made-up valley',
  },
  ...populationParameters,
  seeds: { ...populationParameters.seeds, default: 32 },
} as const;

const names = ['Grid', 'Random'];

/** As many trials, laid out as a grid and by chance, where one knob decides. */
export const gridAgainstRandom = simulated({
  slug: 'grid-against-random',
  title: 'Grid against random: when one knob decides',
  concepts: ['T07', 'T08', 'T04', 'T11'],
  parameters,
  arms: () => names,
  plot: ({ values, knobs }) => ({
    x: { label: 'trials', min: 1, max: values ** knobs },
    y: { label: 'lowest loss so far' },
    curves: names.map((label, arm) => ({ label, arm })),
  }),
  steps: ({ values, knobs }) => values ** knobs,
  *simulate(chosen, seed) {
    const { values, knobs } = chosen;
    const jobs = values ** knobs;
    const task = taskOf(chosen, seed);
    const byGrid = searchRun(searcher(grid, { perDimension: values }), task, { seed, jobs });
    const byChance = searchRun(searcher(random), task, { seed, jobs });
    let best: number[] = [];
    for (let at = 1; at <= jobs; at++) {
      const tried = [byGrid.next().value, byChance.next().value];
      best = tried.map(bestOf);
      yield { at, y: best, panels: () => gridAgainstRandomPanels(task, names, tried) };
    }
    return best;
  },
  claim: {
    says: 'Where one of the knobs decides, random search finds a lower loss than a grid of as many trials in most runs.',
    metric: { label: 'Lowest loss found' },
    shows: ([byGrid = 0, byChance = 0]) => byChance < byGrid,
    counted: 'random search found the lower loss',
    effect: {
      label: 'less loss by random search than by the grid',
      of: ([byGrid = 0, byChance = 0]) => byGrid - byChance,
    },
    atLeast: 0.65,
    prediction: {
      asks: 'The loss has one valley at a place unknown. Which search comes out lower?',
      options: ['Random search', 'Grid search', 'Neither, to within 0.001'],
      of: ([byGrid = 0, byChance = 0]) => (Math.abs(byGrid - byChance) < 0.001 ? 2 : byChance < byGrid ? 0 : 1),
    },
  },
});
