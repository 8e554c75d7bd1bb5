import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { type Fit, fitPanels } from './fit-panels.ts';
import { houses, towns } from './houses.ts';
import { distance, type Line, leastSquares, update } from './line.ts';

const parameters = {
  rate: {
    label: 'Learning rate',
    help: 'How far each update moves slope and intercept; the same in both towns and at every update.',
    min: 0.005,
    max: 1,
    scale: 'logarithmic',
    default: 0.5,
  },
  updates: {
    label: 'Updates',
    help: 'How often slope and intercept are moved.',
    min: 50,
    max: 1000,
    step: 50,
    default: 400,
  },
  count: {
    label: 'Houses',
    help: 'Houses in each town whose size and price are known.',
    min: 10,
    max: 100,
    step: 10,
    default: 30,
  },
  noise: {
    label: 'Noise',
    help: 'How far prices scatter about the line of the town, in 100,000.',
    min: 0,
    max: 1,
    step: 0.1,
    default: 0.3,
  },
  ...populationParameters,
} as const;

const moments = 50;
const start: Line = { slope: 0, intercept: 0 };

/** One learning rate, two towns: what training moves and what it leaves alone. */
export const fitALine = simulated({
  slug: 'fit-a-line',
  title: 'Fit a line: what learns, and what stays as it was set?',
  concepts: ['P01', 'P02', 'P03', 'P04', 'P11', 'P12', 'P13', 'P20'],
  parameters,
  arms: () => towns.map(({ name }) => name),
  plot: ({ updates }) => ({
    x: { label: 'updates', min: 0, max: updates },
    y: { label: 'distance from least squares', scale: 'logarithmic' },
    curves: towns.map(({ name }, arm) => ({ label: name, arm })),
  }),
  steps: () => moments + 1,
  *simulate({ rate, updates, count, noise }, seed) {
    const fits = towns.map((_, town) => {
      const data = houses(town, count, noise, seed);
      return { data, path: [start], best: leastSquares(data) } satisfies Fit & { best: Line };
    });
    const distances = () => fits.map(({ path, best }) => distance(path.at(-1) ?? start, best));
    const panels = () => fitPanels(fits, rate);
    yield { at: 0, y: distances(), panels };
    for (let moment = 1; moment <= moments; moment++) {
      const at = Math.round((moment * updates) / moments);
      for (const { data, path } of fits) while (path.length <= at) path.push(update(path.at(-1) ?? start, data, rate));
      yield { at, y: distances(), panels };
    }
    return fits.map(({ best }, town) => (100 * (distances()[town] ?? Number.NaN)) / distance(start, best));
  },
  claim: {
    says: 'With a learning rate that is never changed, gradient descent takes slope and intercept to within 1 % of their first distance from the least-squares values, in each of two towns.',
    metric: { label: 'Distance from least squares at the end, % of that at the start', scale: 'logarithmic' },
    shows: (values) => values.every((left) => left < 1),
    counted: 'slope and intercept came within 1 % in both towns',
    effect: {
      label: '% of the distance covered in the town that was further behind',
      of: (values) => 100 - Math.max(...values),
    },
    atLeast: 0.95,
    prediction: {
      asks: 'Both towns use the same learning rate, and it never changes. Where do slope and intercept end?',
      options: [
        'About where they started',
        'Between the start and the least-squares values',
        'At the least-squares values of each town',
        'Further away than they started',
      ],
      of: (values) => {
        if (values.every((left) => left < 1)) return 2;
        if (values.some((left) => left > 110)) return 3;
        return values.every((left) => left > 90) ? 0 : 1;
      },
    },
  },
});
