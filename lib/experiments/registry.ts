import { dropout } from './dropout/dropout.ts';
import { epochs } from './epochs/epochs.ts';
import type { Experiment } from './experiment.ts';
import { l1AgainstL2 } from './l1-against-l2/l1-against-l2.ts';
import { learningRate } from './learning-rate/learning-rate.ts';
import { moreData } from './more-data/more-data.ts';
import type { Parameters } from './parameters.ts';

const all = {
  'l1-against-l2': l1AgainstL2,
  dropout,
  'more-data': moreData,
  'learning-rate': learningRate,
  epochs,
};
export type Slug = keyof typeof all;

/** Every experiment. A new one is one line here and one in `views.ts`; the compiler asks for the second. */
export const experiments: Readonly<Record<Slug, Experiment<Parameters>>> = all;
export const isSlug = (slug: string): slug is Slug => Object.hasOwn(all, slug);
export const slugs = Object.keys(all).filter(isSlug);
