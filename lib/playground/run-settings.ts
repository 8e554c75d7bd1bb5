import type { SettingGroup } from './setting.ts';

/** Chance and the end of a run; both sides of a comparison have them in common. */
export const runSettings = {
  seed: {
    kind: 'number',
    label: 'Seed',
    help: 'Decides data, first weights and order. The same seed gives the same run, number for number.',
    min: 1,
    max: 9999,
    step: 1,
    whole: true,
    default: 1,
  },
  epochs: {
    kind: 'number',
    label: 'Epochs at most',
    help: 'The run ends after so many passes over the training points.',
    min: 10,
    max: 20000,
    scale: 'logarithmic',
    whole: true,
    default: 1000,
  },
  target: {
    kind: 'number',
    label: 'Stop at test loss',
    help: 'The run ends as soon as the test loss is this low.',
    min: 0.0001,
    max: 1,
    scale: 'logarithmic',
    zero: 'never',
    default: 0,
  },
  patience: {
    kind: 'number',
    label: 'Early stopping after',
    help: 'The run ends when the test loss has found no new minimum for so many epochs.',
    min: 5,
    max: 1000,
    scale: 'logarithmic',
    whole: true,
    zero: 'never',
    default: 0,
  },
  output: {
    kind: 'choice',
    label: 'Output',
    help: 'Smooth shades show how sure the network is, flat colours only what it decides.',
    options: { smooth: 'Smooth', flat: 'Flat' },
    default: 'smooth',
  },
} as const satisfies SettingGroup;
