import { simulated } from '../simulated.ts';
import { lastFactor } from './bowl.ts';
import { bowlPanel } from './bowl-panels.ts';

const parameters = {
  flat: {
    label: 'Flat curvature',
    help: 'How strongly the bowl bends in its flat direction.',
    min: 0.1,
    max: 4,
    step: 0.1,
    default: 1,
  },
  steep: {
    label: 'Steep curvature',
    help: 'How strongly the bowl bends in its steep direction.',
    min: 5,
    max: 40,
    step: 1,
    default: 10,
  },
  rate: {
    label: 'Learning rate drawn',
    help: 'The rate of the first path; the other two lie just below and just above the limit that was measured.',
    min: 0.005,
    max: 0.5,
    scale: 'logarithmic',
    default: 0.05,
  },
  updates: {
    label: 'Updates',
    help: 'How many steps each descent makes.',
    min: 10,
    max: 200,
    step: 10,
    default: 100,
  },
} as const;

const rates = 60;
const halvings = 20;

/** A bowl of two curvatures: from which learning rate on does gradient descent diverge? Nothing in it is chance. */
export const stepSizeLimit = simulated({
  slug: 'step-size-limit',
  title: 'The limit of the step size',
  concepts: ['L01', 'L02'],
  parameters,
  arms: () => ['Measured limit', '2 ÷ steep curvature'],
  plot: ({ steep }) => ({
    x: { label: 'learning rate', min: 0, max: 3 / steep },
    y: { label: 'factor of the distance at the last update' },
    curves: [
      { label: 'Factor; above 1 the distance grows', arm: 0 },
      { label: 'No change', arm: 1, minor: true },
    ],
  }),
  steps: () => rates,
  *simulate({ flat, steep, rate, updates }) {
    const bowl = { flat, steep };
    const factor = (tried: number) => lastFactor(bowl, tried, updates);
    for (let at = 0; at < rates - 1; at++) {
      const tried = ((at + 1) * 3) / (steep * rates);
      yield { at: tried, y: [factor(tried), 1], panels: () => [bowlPanel(bowl, tried, updates, 0)] };
    }
    // At 3 ÷ steep the distance doubles with every update; a vanishing rate brings it down
    let [converges, diverges] = [0, 3 / steep];
    for (let halving = 0; halving < halvings; halving++) {
      const middle = (converges + diverges) / 2;
      if (factor(middle) < 1) converges = middle;
      else diverges = middle;
    }
    const limit = (converges + diverges) / 2;
    const panels = () => [rate, 0.95 * limit, 1.05 * limit].map((drawn) => bowlPanel(bowl, drawn, updates, 0));
    yield { at: 3 / steep, y: [factor(3 / steep), 1], panels };
    return [limit, 2 / steep];
  },
  claim: {
    says: 'On a quadratic bowl, the learning rate from which gradient descent moves away from the minimum is, within 1 %, 2 divided by the largest curvature.',
    metric: { label: 'Learning rate', scale: 'linear' },
    shows: ([measured = 0, predicted = 0]) => Math.abs(measured / predicted - 1) < 0.01,
    counted: 'the measured limit lay within 1 % of 2 ÷ the largest curvature',
    effect: {
      label: '% between the measured limit and 2 ÷ the largest curvature',
      of: ([measured = 0, predicted = 0]) => 100 * Math.abs(measured / predicted - 1),
    },
    atLeast: 1,
    prediction: {
      asks: 'The bowl bends much more strongly in one direction than in the other. What limits the learning rate?',
      options: [
        'The flat direction',
        'The steep direction',
        'The mean of both',
        'Neither: any rate arrives if it is given time',
      ],
      of: ([measured = 0, predicted = 0]) => (measured < 1.05 * predicted ? 1 : measured < 2 * predicted ? 2 : 0),
    },
  },
});
