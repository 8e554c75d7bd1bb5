import type { Algorithm } from '#lib/tuning/algorithm.ts';
import { algorithms } from '../algorithms/registry.ts';
import { resolveChannel } from '../datasets/resolve-channel.ts';
import type { Catalogue } from './catalogue.ts';

const byName: Readonly<Record<string, Algorithm>> = algorithms;

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
};
