/** What can be set of the lesson's search. */
export interface Knobs {
  data: LessonData;
  strategy: 'Bayesian' | 'Random' | 'Hyperband';
  /** How stepped ranges are written; see flat-ranges.ts. */
  values: 'listed' | 'whole';
  jobs: number | undefined;
  parallel: number | undefined;
  epochs: number | undefined;
  seed: number | undefined;
}
export type LessonData = 'digits' | 'fashion-mnist';

/** The data sets of the lesson: rows to learn from and to judge by, and how long a search of 20 training jobs takes. */
export const lessonData: Record<LessonData, { title: string; takes: string; train: number; validation: number }> = {
  digits: { title: 'digits, quick', takes: 'under a minute', train: 1438, validation: 359 },
  'fashion-mnist': {
    title: 'Fashion-MNIST',
    takes: 'as in the course, a few minutes',
    train: 10_000,
    validation: 2000,
  },
};

export const firstKnobs: Knobs = {
  ...{ data: 'digits', strategy: 'Bayesian', values: 'listed' },
  ...{ jobs: 20, parallel: 2, epochs: 5, seed: 1 },
};

export const knobLimits = {
  jobs: { min: 1, max: 100 },
  parallel: { min: 1, max: 10 },
  epochs: { min: 1, max: 50 },
  seed: { min: 0, max: 2 ** 31 - 1 },
};
type NumberKnob = keyof typeof knobLimits;
const knobNames: Record<NumberKnob, string> = {
  jobs: 'Training jobs',
  parallel: 'At a time',
  epochs: 'Epochs',
  seed: 'Random seed',
};

/** What stands in the way of a search with these knobs, or null. */
export function knobFault(knobs: Knobs): string | null {
  for (const name of Object.keys(knobLimits) as NumberKnob[]) {
    const { min, max } = knobLimits[name];
    const value = knobs[name];
    if (!Number.isInteger(value) || Number(value) < min || Number(value) > max)
      return `${knobNames[name]}: a whole number from ${min} to ${max}.`;
  }
  return Number(knobs.parallel) > Number(knobs.jobs) ? 'At a time: no more than there are training jobs.' : null;
}
