import type { MetricPattern } from '#lib/tuning/read-metrics.ts';

/** What is to be read from the training log, in the words of the tuner. */
export const metricPatterns = (defined: readonly { Name: string; Regex: string }[]): MetricPattern[] =>
  defined.map(({ Name: name, Regex: pattern }) => ({ name, pattern }));
