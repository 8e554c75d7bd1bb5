import type { Parameters } from './parameters.ts';

/** What experiments on the half moons let a learner set; each gives its own default and ends where they differ. */
export const moonParameters = {
  samples: {
    label: 'Training examples',
    help: 'Examples that each network learns from.',
    min: 20,
    max: 640,
    step: 20,
    default: 40,
  },
  noise: {
    label: 'Noise',
    help: 'How far the points scatter about their half moon; noise is what can be memorised.',
    min: 0,
    max: 0.6,
    step: 0.05,
    default: 0.35,
  },
} as const satisfies Parameters;
