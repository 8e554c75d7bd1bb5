import type { Algorithm, Shape } from '#lib/tuning/algorithm.ts';
import { algorithms } from '../algorithms/registry.ts';
import { resolveChannel } from '../datasets/resolve-channel.ts';
import type { Catalogue } from './catalogue.ts';

const byName: Readonly<Record<string, Algorithm>> = algorithms;

/** By training channel: a data set never changes, and whoever only asks for its shape need not read it twice. */
const shapes = new Map<string, Shape>();

/** The algorithms and data sets of this installation. Without a validation channel that of the training set serves. */
export const ownCatalogue: Catalogue = {
  algorithm: async (name) => (Object.hasOwn(byName, name) ? byName[name] : undefined),
  async data({ train, validation }) {
    if (train === undefined) throw new Error('There is no channel "train".');
    return {
      train: resolveChannel(train),
      validation: resolveChannel(validation ?? train.replace(/\/train\/?$/, '/validation')),
    };
  },
  async shape({ train = '' }) {
    const { size, features, classes } = shapes.get(train) ?? resolveChannel(train);
    shapes.set(train, { size, features, classes });
    return { size, features, classes };
  },
};
