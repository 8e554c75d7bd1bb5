import type { Dimension } from '#lib/search/space.ts';
import type { Finished } from './finished-trials.ts';
import { importanceAxis } from './importance-axis.ts';
import { importanceForest } from './importance-forest.ts';
import { importanceResults } from './importance-results.ts';
import { mainShares } from './importance-variance.ts';

/** What can be said of how much each hyperparameter matters. */
export type Importance =
  /** Too few trials have finished; so many are needed. */
  | { kind: 'early'; needs: number }
  /** The settings do not predict the objective, so nothing stands out. */
  | { kind: 'nothing' }
  | {
      kind: 'told';
      /** Of the variance over the space, what each hyperparameter brings about on its own; the greatest first. */
      shares: readonly { name: string; share: number }[];
      /** The rest: what several bring about together. */
      together: number;
      /** R² of the forest on trials that its trees have not seen. */
      fit: number;
    };

/** How many finished trials it takes to speak of importance. */
export const fewestForImportance = (searched: number): number => Math.max(10, 4 * searched);

/**
 * Times one over the root of the number of trials: an R² out of the bag that a forest reaches on pure noise about once in a
 * hundred times, by simulation from 10 to 100 trials of 2 to 5 hyperparameters.
 */
const chance = 1.5;

/**
 * Functional analysis of variance (fANOVA; Hutter, Hoos and Leyton-Brown 2014): a random forest learns the objective from
 * the settings, each hyperparameter has its share of each tree's variance over the whole space, and the means over the
 * trees are told. Nothing is told of a forest that predicts no better than one that has learned from noise.
 */
export function importance(dimensions: readonly Dimension[], trials: readonly Finished[]): Importance {
  const needs = fewestForImportance(dimensions.length);
  if (dimensions.length === 0 || trials.length < needs) return { kind: 'early', needs };
  const axes = dimensions.map((dimension) => importanceAxis(dimension, trials));
  const { trees, fit } = importanceForest(axes, importanceResults(trials.map(({ objective }) => objective)));
  const known = trees.flatMap((leaves) => {
    const shares = mainShares(leaves);
    return shares ? [shares] : [];
  });
  if (known.length === 0 || fit < chance / Math.sqrt(trials.length)) return { kind: 'nothing' };
  const shares = dimensions.map(({ name }, at) => ({
    name,
    share: known.reduce((sum, own) => sum + (own[at] ?? 0), 0) / known.length,
  }));
  const alone = shares.reduce((sum, { share }) => sum + share, 0);
  return { kind: 'told', shares: shares.sort((a, b) => b.share - a.share), together: Math.max(0, 1 - alone), fit };
}
