import { bayesian } from '#lib/search/bayesian.ts';
import { random } from '#lib/search/random.ts';
import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { digitsTask, type Knob, knobs } from '../tuning-task/digits-task.ts';
import { bestOf, searcher, searchRun } from '../tuning-task/search-run.ts';
import { fewerKnobsPanels } from './fewer-knobs-panels.ts';

const parameters = {
  few: {
    label: 'Knobs of the small search',
    help: 'How many of the five settings it searches, in this order: learning rate, momentum, L2, hidden units, batch size.',
    min: 1,
    max: 4,
    step: 1,
    default: 2,
  },
  hidden: {
    label: 'Hidden units held at',
    help: 'The size of the network where a search does not choose it; the more knobs are held, the more depends on such values.',
    min: 8,
    max: 128,
    step: 8,
    default: 64,
  },
  budget: {
    label: 'Budget',
    help: 'How many settings each search tries.',
    min: 5,
    max: 60,
    step: 5,
    default: 30,
  },
  strategy: {
    label: 'Search',
    help: 'By chance, or by a model of what was tried so far, which takes longer.',
    options: ['random', 'Bayesian'],
    default: 'random',
  },
  ...populationParameters,
} as const;

const order: readonly Knob[] = ['rate', 'momentum', 'l2', 'hidden', 'batch'];
const namesOf = ({ few }: { few: number }) => [`${few} ${few === 1 ? 'knob' : 'knobs'}`, `${order.length} knobs`];

/** The same budget over a few knobs with the others held, and over all of them. */
export const fewerKnobs = simulated({
  slug: 'fewer-knobs',
  title: 'Fewer knobs, the same budget',
  concepts: ['T16'],
  parameters,
  arms: namesOf,
  plot: (chosen) => ({
    x: { label: 'trials', min: 1, max: chosen.budget },
    y: { label: 'lowest validation loss so far', scale: 'logarithmic' },
    curves: namesOf(chosen).map((label, arm) => ({ label, arm })),
  }),
  steps: ({ budget }) => budget,
  *simulate(chosen, seed) {
    const { few, hidden, budget: jobs, strategy } = chosen;
    const held = { rate: 0.1, momentum: 0.5, l2: 1e-3, hidden, batch: 32 };
    const tasks = [few, order.length].map((count) =>
      digitsTask(
        order.slice(0, count).map((name) => knobs[name]),
        held,
      ),
    );
    const runs = tasks.map((task) =>
      searchRun(strategy === 'random' ? searcher(random) : searcher(bayesian), task, { seed, jobs }),
    );
    let best: number[] = [];
    for (let at = 1; at <= jobs; at++) {
      const tried = runs.map((run) => run.next().value);
      best = tried.map(bestOf);
      yield { at, y: best, panels: () => fewerKnobsPanels(namesOf(chosen), order, held, tried) };
    }
    return best;
  },
  claim: {
    says: 'With the same budget, a search over a few of five knobs, the others held at sensible values, finds a lower validation loss than one over all five.',
    metric: { label: 'Lowest validation loss found' },
    shows: ([few = 0, all = 0]) => few < all,
    counted: 'the search over fewer knobs found the lower loss',
    effect: { label: 'less validation loss with fewer knobs', of: ([few = 0, all = 0]) => all - few },
    atLeast: 0.9,
    prediction: {
      asks: 'One search turns few knobs and holds the others at sensible values, one turns all five. Which finds the lower loss?',
      options: ['The one over all five', 'The one over few', 'Both the same, to 1 %'],
      of: ([few = 0, all = 0]) => (Math.abs(Math.log(all / few)) < 0.01 ? 2 : all < few ? 0 : 1),
    },
  },
});
