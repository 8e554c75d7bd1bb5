import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { decompose } from './decompose.ts';
import { fitsPanel } from './fits-panel.ts';

const parameters = {
  low: {
    label: 'Low degree',
    help: 'Degree of the stiff polynomial: 0 is a constant, 1 a straight line.',
    min: 0,
    max: 2,
    step: 1,
    default: 1,
  },
  high: {
    label: 'High degree',
    help: 'Degree of the flexible polynomial.',
    min: 6,
    max: 10,
    step: 1,
    default: 9,
  },
  points: {
    label: 'Points a sample',
    help: 'Points in each sample that a polynomial is fitted to.',
    min: 12,
    max: 100,
    step: 4,
    default: 20,
  },
  noise: {
    label: 'Noise',
    help: 'Standard deviation of what is added to each point; the wave itself reaches from −1 to 1.',
    min: 0.05,
    max: 0.8,
    step: 0.05,
    default: 0.4,
  },
  resamples: {
    label: 'Samples',
    help: 'How many samples are drawn from the same source, each fitted on its own.',
    min: 10,
    max: 60,
    step: 5,
    default: 30,
  },
  ...populationParameters,
} as const;

const highest = 10;

/** Many samples of one source, a fit to each: how far off on average, and how far apart? */
export const biasAndVariance = simulated({
  slug: 'bias-and-variance',
  title: 'Bias and variance: two ways to be wrong',
  concepts: ['O09'],
  parameters,
  arms: ({ low, high }) => [`Degree ${low}`, `Degree ${high}`],
  plot: () => ({
    x: { label: 'degree of the polynomial', min: 0, max: highest },
    y: { label: 'mean squared distance', scale: 'logarithmic' },
    curves: [
      { label: 'Bias²: mean fit to the truth', arm: 0 },
      { label: 'Variance: fits to their mean', arm: 1 },
      { label: 'Their sum, the error', arm: 1, minor: true },
    ],
  }),
  steps: () => highest + 1,
  *simulate({ low, high, points, noise, resamples }, seed) {
    const shares: number[] = [];
    const of = (degree: number) => decompose({ degree, points, noise, resamples, seed });
    const panels = () => [low, high].map((degree, arm) => fitsPanel(of(degree), degree, arm));
    for (let degree = 0; degree <= highest; degree++) {
      const { bias, variance } = of(degree);
      shares.push(variance / (bias + variance));
      yield { at: degree, y: [bias, variance, bias + variance], panels };
    }
    return [low, high].map((degree) => shares[degree] ?? Number.NaN);
  },
  claim: {
    says: 'The error of the stiff polynomial is mostly bias, and that of the flexible one mostly variance.',
    metric: { label: 'Share of the squared error that is variance', scale: 'linear' },
    shows: ([low = 0, high = 0]) => low < 0.5 && high > 0.5,
    counted: 'bias was the larger part at the low degree and variance at the high one',
    effect: { label: 'more of the error is variance at the high degree', of: ([low = 0, high = 0]) => high - low },
    atLeast: 0.95,
    prediction: {
      asks: 'What makes up most of the error of the flexible polynomial?',
      options: [
        'Even the average of its fits misses the truth',
        'Its fits differ from sample to sample',
        'Both in about equal parts',
      ],
      of: ([, high = 0]) => (high > 0.6 ? 1 : high < 0.4 ? 0 : 2),
    },
  },
});
