import { dropoutMask } from '#lib/training/dropout-mask.ts';
import type { Panel } from '../panel.ts';
import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { hiddenActivations } from './hidden-activations.ts';

const parameters = {
  rate: {
    label: 'Dropout rate',
    help: 'The chance with which a unit is silenced in a training step.',
    min: 0.1,
    max: 0.8,
    step: 0.1,
    default: 0.5,
  },
  units: {
    label: 'Hidden units',
    help: 'Units of the hidden layer that the masks are laid over.',
    min: 8,
    max: 64,
    step: 4,
    default: 24,
  },
  steps: {
    label: 'Training steps',
    help: 'How many masks are drawn, one a step.',
    min: 100,
    max: 2000,
    step: 100,
    default: 1000,
  },
  ...populationParameters,
} as const;

const drawn = 30;

/** One hidden layer, mask after mask: what it passes on in training, beside what it passes on when it predicts. */
export const dropoutMasks = simulated({
  slug: 'dropout-masks',
  title: 'Dropout: what happens to the units?',
  concepts: ['R07'],
  parameters,
  arms: () => ['Kept units scaled up', 'Kept units as they are'],
  plot: ({ steps }) => ({
    x: { label: 'training steps averaged over', min: 0, max: steps },
    y: { label: 'layer in training ÷ layer in prediction' },
    curves: [
      { label: 'Kept units scaled up', arm: 0 },
      { label: 'Kept units as they are', arm: 1 },
    ],
  }),
  steps: () => 100,
  *simulate({ rate, units, steps }, seed) {
    const full = hiddenActivations(units, seed);
    const whole = full.reduce((sum, value) => sum + value, 0);
    const factor = dropoutMask(rate, seed);
    const masks: number[][] = [];
    const kept = full.map(() => 0);
    let [scaled, plain] = [0, 0];
    for (let step = 1; step <= steps; step++) {
      const mask = full.map(factor);
      if (masks.length < drawn) masks.push(mask);
      for (const [unit, value] of full.entries()) {
        const scale = mask[unit] ?? 0;
        scaled += scale * value;
        if (scale === 0) continue;
        plain += value;
        kept[unit] = (kept[unit] ?? 0) + 1;
      }
      if (step % (steps / 100) !== 0) continue;
      const done = step;
      const y = [scaled / whole / step, plain / whole / step];
      yield { at: step, y, panels: () => [maskImages(masks, units), keptShares(kept, done)] };
    }
    return [scaled / whole / steps, plain / whole / steps];
  },
  claim: {
    says: 'Averaged over the training steps, a layer with dropout passes on what the whole layer does, to within a tenth, if the kept units are scaled up by 1 ÷ (1 − rate); unscaled it passes on less.',
    metric: { label: 'Mean activation in training as a share of that in prediction', scale: 'linear' },
    shows: ([scaled = 0, plain = 0]) => Math.abs(scaled - 1) < 0.1 && plain < scaled,
    counted: 'the scaled layer came within a tenth of the whole one and the unscaled one passed on less',
    effect: {
      label: 'of the whole layer’s activation is missing on average without the scaling',
      of: ([, plain = 0]) => 1 - plain,
    },
    atLeast: 0.95,
    prediction: {
      asks: 'Dropout silences units only in training and scales up the ones it keeps. On average the layer then passes on …',
      options: ['less than when it predicts', 'more than when it predicts', 'about the same as when it predicts'],
      of: ([scaled = 0]) => (scaled < 0.9 ? 0 : scaled > 1.1 ? 1 : 2),
    },
  },
});

/** Ink is a unit that takes part; a row is a step. */
function maskImages(masks: readonly (readonly number[])[], width: number): Panel {
  const pixels = masks.flatMap((mask) => mask.map((factor) => (factor > 0 ? 1 : 0)));
  return {
    kind: 'images',
    title: 'Which units take part',
    note: 'a row a step, a column a unit',
    images: [
      { name: `Training, steps 1 to ${masks.length}`, width, pixels },
      { name: 'Prediction', width, pixels: pixels.map(() => 1) },
    ],
  };
}

function keptShares(kept: readonly number[], steps: number): Panel {
  return {
    kind: 'bars',
    title: 'How often each unit took part',
    note: `${steps} steps`,
    label: 'share of the steps',
    bars: kept.map((count, unit) => ({ name: `unit ${unit + 1}`, value: count / steps, arm: 0 })),
  };
}
