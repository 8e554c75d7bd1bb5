import type { StrategyName } from './registry.ts';

const words: Record<StrategyName, string> = {
  // What AWS calls Hyperband is its asynchronous form (AWS's blog on Hyperband, 2022)
  asha: 'Hyperband',
  bayesian: 'Bayesian',
  'bayesian-asha': 'Hyperband with a Bayesian model',
  grid: 'Grid',
  hyperband: 'Hyperband, by brackets',
  random: 'Random',
  sobol: 'Sobol',
};

/** A strategy as a page names it: with AWS's word where AWS has that strategy. */
export const strategyInWords = (strategy: StrategyName): string => words[strategy];
