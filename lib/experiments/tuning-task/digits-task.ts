import type { Range } from '#lib/search/space.ts';
import { type DigitsSetting, digitsLoss } from './digits-loss.ts';
import type { Task } from './search-run.ts';

export type Knob = keyof DigitsSetting;

const logarithmic = (name: Knob, min: number, max: number): Range => ({
  kind: 'continuous',
  name,
  min,
  max,
  scaling: 'logarithmic',
});

/** The ranges that were trained. Sizes are searched as if continuous, since losses between trained ones are interpolated. */
export const knobs: Readonly<Record<Knob, Range>> = {
  rate: logarithmic('rate', 1e-4, 1),
  l2: logarithmic('l2', 1e-6, 0.1),
  hidden: logarithmic('hidden', 8, 128),
  batch: logarithmic('batch', 8, 128),
  momentum: { kind: 'continuous', name: 'momentum', min: 0, max: 0.98, scaling: 'linear' },
};

export const knobNames: Readonly<Record<Knob, string>> = {
  rate: 'learning rate',
  l2: 'L2',
  hidden: 'hidden units',
  batch: 'batch size',
  momentum: 'momentum',
};

/** Tuning the digits network over some ranges, with all other settings held. */
export const digitsTask = (dimensions: readonly Range[], held: DigitsSetting): Task => ({
  space: { dimensions },
  loss: (point) => digitsLoss({ ...held, ...point }),
});
