import { random } from '#lib/search/random.ts';
import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { bestOf, searcher, searchRun } from '../tuning-task/search-run.ts';
import { narrowRangesPanels } from './narrow-ranges-panels.ts';
import { rangesTask } from './ranges-task.ts';

const parameters = {
  share: {
    label: 'Width of the narrow ranges',
    help: 'How much of each whole range a narrow one keeps, on its own scale.',
    min: 0.05,
    max: 0.9,
    step: 0.05,
    default: 0.25,
  },
  miss: {
    label: 'How far off',
    help: 'By how many factors of ten the last arm’s learning rates are too small.',
    min: 0,
    max: 2.5,
    step: 0.25,
    default: 2,
  },
  jobs: {
    label: 'Budget',
    help: 'How many settings each search tries.',
    min: 3,
    max: 60,
    step: 1,
    default: 10,
  },
  ...populationParameters,
} as const;

const names = ['Whole ranges', 'Narrow, well placed', 'Narrow, off the mark'];

/** One budget over three boxes: everything, a small box about a sensible setting, and one that misses it. */
export const narrowRanges = simulated({
  slug: 'narrow-ranges',
  title: 'Narrow ranges: worth it, if they hold the optimum',
  concepts: ['T15', 'T04'],
  parameters,
  arms: () => names,
  plot: ({ jobs }) => ({
    x: { label: 'trials', min: 1, max: jobs },
    y: { label: 'lowest validation loss so far', scale: 'logarithmic' },
    curves: names.map((label, arm) => ({ label, arm })),
  }),
  steps: ({ jobs }) => jobs,
  *simulate({ share, miss, jobs }, seed) {
    const tasks = [rangesTask(1, 0), rangesTask(share, 0), rangesTask(share, -miss)];
    const runs = tasks.map((task) => searchRun(searcher(random), task, { seed, jobs }));
    let best: number[] = [];
    for (let at = 1; at <= jobs; at++) {
      const tried = runs.map((run) => run.next().value);
      best = tried.map(bestOf);
      yield { at, y: best, panels: () => narrowRangesPanels(tasks, names, tried) };
    }
    return best;
  },
  claim: {
    says: 'With the same budget of random trials, narrow ranges about a sensible setting end with a lower validation loss than whole ranges, and narrow ranges off the mark with a higher one, in most runs.',
    metric: { label: 'Lowest validation loss found', scale: 'logarithmic' },
    shows: ([whole = 0, placed = 0, off = 0]) => placed < whole && whole < off,
    counted: 'the well-placed narrow ranges ended lowest and those off the mark highest',
    effect: {
      label: 'less validation loss in well-placed narrow ranges than in whole ones',
      of: ([whole = 0, placed = 0]) => whole - placed,
    },
    atLeast: 0.8,
    prediction: {
      asks: 'Which search ends with the lowest loss, and which with the highest?',
      options: [
        'Whole ranges lowest, narrow and off the mark highest',
        'Well placed lowest, whole ranges highest',
        'Well placed lowest, off the mark highest',
        'Another order',
      ],
      of: ([whole = 0, placed = 0, off = 0]) =>
        whole < placed && placed < off ? 0 : placed < off && off < whole ? 1 : placed < whole && whole < off ? 2 : 3,
    },
  },
});
