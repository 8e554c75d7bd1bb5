import { asha } from './asha.ts';
import { bayesian } from './bayesian.ts';
import { bayesianAsha } from './bayesian-asha.ts';
import { grid } from './grid.ts';
import { hyperband } from './hyperband.ts';
import { random } from './random.ts';
import { sobol } from './sobol.ts';
import type { Strategy } from './strategy.ts';

const all = {
  asha,
  bayesian,
  'bayesian-asha': bayesianAsha,
  grid,
  hyperband,
  random,
  sobol,
};

export type StrategyName = keyof typeof all;

/** Every strategy by name. Parse options with its `options` before proposing: the registry forgets their type. */
export const strategies: Record<StrategyName, Strategy<unknown>> = all;
