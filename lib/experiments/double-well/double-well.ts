import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { crowdsOf, hops, move } from './crowds.ts';
import { examples, pullsOf, shapeOf } from './well.ts';
import { wellPanels } from './well-panels.ts';

const parameters = {
  small: {
    label: 'Small rate',
    help: 'Learning rate of the first and the third arm.',
    min: 0.005,
    max: 0.1,
    scale: 'logarithmic',
    default: 0.03,
  },
  large: {
    label: 'Larger rate',
    help: 'Learning rate of the second arm.',
    min: 0.1,
    max: 0.3,
    step: 0.01,
    default: 0.2,
  },
  batch: {
    label: 'Batch size',
    help: `Examples an update of the third arm; the other two use all ${examples}, so their gradients are exact.`,
    min: 1,
    max: examples,
    step: 1,
    default: 1,
  },
  spread: {
    label: 'Spread of the examples',
    help: 'How much the slopes of the single examples differ: the source of the noise in small batches.',
    min: 0,
    max: 10,
    step: 0.5,
    default: 6,
  },
  tilt: {
    label: 'Tilt',
    help: 'How much deeper the left well is than the right one.',
    min: 0.1,
    max: 0.8,
    step: 0.1,
    default: 0.4,
  },
  ...populationParameters,
} as const;

const updates = 300;
const moments = 50;

const namesOf = ({ small, large, batch }: { small: number; large: number; batch: number }) => [
  `Rate ${small}, all examples`,
  `Rate ${large}, all examples`,
  `Rate ${small}, batches of ${batch}`,
];

/** Many descents from the shallow well's side: which of them end in the deep well? */
export const doubleWell = simulated({
  slug: 'double-well',
  title: 'Two wells: who gets out of the shallow one?',
  concepts: ['L06', 'B05'],
  parameters,
  arms: namesOf,
  plot: (chosen) => ({
    x: { label: 'updates', min: 0, max: updates },
    y: { label: 'share in the deep well' },
    curves: namesOf(chosen).map((label, arm) => ({ label, arm })),
  }),
  steps: () => moments + 1,
  *simulate({ small, large, batch, spread, tilt }, seed) {
    const well = { tilt, spread };
    const shape = shapeOf(well);
    const pulls = pullsOf(well, seed);
    const crowds = crowdsOf(shape, seed, [
      { rate: small, batch: examples },
      { rate: large, batch: examples },
      { rate: small, batch },
    ]);
    const shares = () => crowds.map((crowd) => hops(crowd, shape) / crowd.places.length);
    const panels = () => wellPanels(well, crowds);
    yield { at: 0, y: shares(), panels };
    for (let moment = 1; moment <= moments; moment++) {
      for (let update = 0; update < updates / moments; update++) for (const crowd of crowds) move(crowd, well, pulls);
      yield { at: (moment * updates) / moments, y: shares(), panels };
    }
    return shares().map((share) => 100 * share);
  },
  claim: {
    says: 'From starts in the shallow well, more descents end in the deep well with a larger learning rate, and more with noisy gradients of small batches, than with a small rate and exact gradients.',
    metric: { label: 'Descents that end in the deep well, %', scale: 'linear' },
    shows: ([plain = 0, large = 0, noisy = 0]) => large > plain && noisy > plain,
    counted: 'both the larger rate and the small batches brought more descents into the deep well',
    effect: {
      label: 'percentage points more in the deep well, for the lesser of the two remedies',
      of: ([plain = 0, large = 0, noisy = 0]) => Math.min(large, noisy) - plain,
    },
    atLeast: 0.95,
    prediction: {
      asks: 'A small rate with exact gradients, started in the shallow well. How many of its descents get over to the deep one?',
      options: ['Nearly all', 'About half', 'None', 'A few'],
      of: ([plain = 0]) => (plain === 0 ? 2 : plain < 25 ? 3 : plain < 75 ? 1 : 0),
    },
  },
});
