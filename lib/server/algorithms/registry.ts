import type { Algorithm } from '#lib/tuning/algorithm.ts';
import { cnn } from './cnn.ts';
import { kNn } from './k-nn/k-nn.ts';
import { linearLearner } from './linear-learner.ts';
import { mlp } from './mlp.ts';
import { xgboost } from './xgboost/xgboost.ts';

/** What the tuner can train, by name. A new algorithm is a line here. */
export const algorithms = {
  cnn,
  'k-nn': kNn,
  'linear-learner': linearLearner,
  mlp,
  xgboost,
} satisfies Record<string, Algorithm>;

export type AlgorithmName = keyof typeof algorithms;
