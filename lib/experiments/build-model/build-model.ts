import { levelOf } from '#lib/search/levels.ts';
import { buildWith, trace } from '#lib/tuning/hp.ts';
import { populationParameters } from '../parameters.ts';
import { randomPoints } from '../random-points.ts';
import { simulated } from '../simulated.ts';
import { builderPanels, productOf } from './builder-panels.ts';
import { everyPoint } from './every-point.ts';
import { learningRates, modelBuilder } from './model-builder.ts';

const parameters = {
  units1: {
    label: 'Step of hidden1',
    help: 'Distance of neighbouring values in the range of 32 to 512 units.',
    min: 32,
    max: 480,
    step: 32,
    default: 32,
  },
  units2: {
    label: 'Step of hidden2',
    help: 'Distance of neighbouring values in the range of 16 to 128 units.',
    min: 16,
    max: 112,
    step: 16,
    default: 16,
  },
  dropout: {
    label: 'Step of dropout1 and dropout2',
    help: 'Distance of neighbouring values in the two ranges of 0.1 to 0.5.',
    min: 0.05,
    max: 0.4,
    step: 0.05,
    default: 0.1,
  },
  rates: {
    label: 'Learning rates listed',
    help: 'How many learning rates the list of choices holds.',
    min: 1,
    max: learningRates.length,
    step: 1,
    default: 3,
  },
  trials: {
    label: 'Trials',
    help: 'How many trials a random search makes, each of which calls buildModel once.',
    min: 4,
    max: 30,
    step: 1,
    default: 10,
  },
  seed: populationParameters.seed,
} as const;

/** Points walked between two pictures. */
const stride = 400;
const names = ['Product of the counts', 'Different models built', 'Values outside their range'];

/** A model builder as in Keras Tuner: traced for its space, called once a trial, and walked through to the last point. */
export const buildModel = simulated({
  slug: 'build-model',
  title: 'buildModel(hp): how many models are there?',
  concepts: ['K-1', 'K-2', 'K-3', 'K-4', 'K-5', 'K-6'],
  parameters,
  arms: () => names,
  plot: () => ({
    x: { label: 'calls of buildModel' },
    y: { label: 'different models so far' },
    curves: [
      { label: 'Different models built', arm: 1 },
      { label: 'Product of the counts', arm: 0, minor: true },
    ],
  }),
  steps: (chosen) => Math.ceil(productOf(trace(modelBuilder(chosen)).space) / stride) + 1,
  *simulate(chosen, seed) {
    const build = modelBuilder(chosen);
    const { space } = trace(build);
    const product = productOf(space);
    const trials = randomPoints(space, chosen.trials, seed);
    const models = trials.map((point) => buildWith(build, point));
    const panels = () => builderPanels(space, trials, models);
    yield { at: 0, y: [0, product], panels };
    const built = new Set<string>();
    let calls = 0;
    let outside = 0;
    for (const point of everyPoint(space)) {
      built.add(JSON.stringify(buildWith(build, point)));
      outside += space.dimensions.filter((dimension) => levelOf(dimension, point[dimension.name]) < 0).length;
      calls++;
      if (calls % stride === 0) yield { at: calls, y: [built.size, product] };
    }
    if (calls % stride !== 0) yield { at: calls, y: [built.size, product] };
    const strays = trials.flatMap((point) =>
      space.dimensions.filter((dimension) => levelOf(dimension, point[dimension.name]) < 0),
    );
    return [product, built.size, outside + strays.length];
  },
  claim: {
    says: 'The number of different models equals the product of the numbers of values, and every call of buildModel gets values from the declared ranges, both ends included.',
    metric: { label: 'Count', scale: 'linear' },
    shows: ([product, built, outside]) => product === built && outside === 0,
    counted: 'the models built were as many as the product says',
    effect: { label: 'different models', of: ([, built = 0]) => built },
    atLeast: 1,
    prediction: {
      asks: 'Five hyperparameters have 16, 5, 8, 5 and 3 values. The number of different models that buildModel can return is …',
      options: ['the sum of these numbers', 'their product', 'the largest of them'],
      of: ([product, built]) => (built === product ? 1 : 0),
    },
  },
});
