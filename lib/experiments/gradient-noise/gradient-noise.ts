import { rng } from '#lib/base/rng.ts';
import { twoMoons } from '#lib/training/datasets.ts';
import { moonParameters } from '../moon-parameters.ts';
import type { Panel } from '../panel.ts';
import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { exampleGradients, type Gradient } from './example-gradients.ts';

const parameters = {
  draws: {
    label: 'Batches of each size',
    help: 'How many batches of each size are drawn to measure the error.',
    min: 100,
    max: 1000,
    step: 100,
    default: 400,
  },
  weight: {
    label: 'Fixed weights',
    help: 'The value of both weights of the model, which is not trained here.',
    min: -2,
    max: 2,
    step: 0.25,
    default: 0.5,
  },
  noise: moonParameters.noise,
  ...populationParameters,
} as const;

const examples = 1000;
const sizes = [1, 4, 16, 64];
const shown = 100;

/** Logistic regression that stands still: how far is a batch's gradient from that of all examples? */
export const gradientNoise = simulated({
  slug: 'gradient-noise',
  title: 'Batch size: how noisy is the gradient?',
  concepts: ['B02'],
  parameters,
  arms: () => sizes.map((size) => `Batches of ${size}`),
  plot: () => ({
    x: { label: 'batch size', scale: 'logarithmic', min: 1, max: 64 },
    y: { label: 'error of the gradient', scale: 'logarithmic' },
    curves: [
      { label: 'Measured', arm: 0 },
      { label: 'Halved at each fourfold batch', arm: 1, minor: true },
    ],
  }),
  steps: () => sizes.length,
  *simulate({ draws, weight, noise }, seed) {
    const all = exampleGradients(twoMoons({ size: examples, noise, seed }), [weight, weight]);
    const truth = meanOf(examples, (example) => all[example] as Gradient);
    const random = rng('gradient noise', seed);
    const errors: number[] = [];
    const panels: Panel[] = [];
    for (const [arm, size] of sizes.entries()) {
      const drawn = Array.from({ length: draws }, () => meanOf(size, () => all[random.below(examples)] as Gradient));
      errors.push(Math.sqrt(drawn.reduce((sum, gradient) => sum + squaredDistance(gradient, truth), 0) / draws));
      panels.push(cloud(arm, drawn.slice(0, shown), truth));
      yield { at: size, y: [errors.at(-1) ?? 0, (errors[0] ?? 0) / Math.sqrt(size)], panels: () => [...panels] };
    }
    return errors;
  },
  claim: {
    says: 'Each time the batch becomes four times as large, the root mean squared error of its gradient halves, give or take a fifth: the noise falls as one over the square root of the batch size.',
    metric: { label: 'Root mean squared error of the gradient', scale: 'logarithmic' },
    shows: (errors) => ratios(errors).every((ratio) => ratio > 1.6 && ratio < 2.4),
    counted: 'each fourfold batch halved the error, give or take a fifth',
    effect: { label: 'times less error at each fourfold batch', of: meanRatio },
    atLeast: 0.9,
    prediction: {
      asks: 'A batch becomes four times as large. The error of its gradient falls to …',
      options: ['about a quarter', 'about half', 'about three quarters'],
      of(errors) {
        const ratio = meanRatio(errors);
        return ratio > 3 ? 0 : ratio < 1.6 ? 2 : 1;
      },
    },
  },
});

const ratios = (errors: readonly number[]) => errors.slice(1).map((error, at) => (errors[at] ?? 0) / error);

/** The geometric mean of the steps. */
function meanRatio(errors: readonly number[]): number {
  return ((errors[0] ?? 0) / (errors.at(-1) ?? 0)) ** (1 / (errors.length - 1));
}

function meanOf(count: number, gradientOf: (which: number) => Gradient): Gradient {
  let [x, y] = [0, 0];
  for (let which = 0; which < count; which++) {
    const gradient = gradientOf(which);
    x += gradient[0];
    y += gradient[1];
  }
  return [x / count, y / count];
}

const squaredDistance = (a: Gradient, b: Gradient) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;

/** The gradients of many batches of one size about that of all examples, always over the same square. */
function cloud(arm: number, drawn: readonly Gradient[], [x, y]: Gradient): Panel {
  const reach = 2;
  return {
    kind: 'field',
    title: `Batches of ${sizes[arm]}`,
    arm,
    note: `${drawn.length} of them`,
    x: { label: 'first part of the gradient', min: x - reach, max: x + reach },
    y: { label: 'second part of the gradient', min: y - reach, max: y + reach },
    points: [...drawn.map((gradient) => ({ x: gradient[0], y: gradient[1], arm })), { x, y, arm, strong: true }],
  };
}
