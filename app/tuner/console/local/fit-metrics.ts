import type { TrainingDefinition } from '#lib/sagemaker/tuning-request.ts';
import type { Change, LocalAlgorithm } from './machine.ts';

type Metrics = TrainingDefinition['AlgorithmSpecification']['MetricDefinitions'];

/** Expressions that read the same metrics from the log of another algorithm; metrics that it does not print go. */
export function fitMetrics(
  given: Metrics,
  { name: its, metrics }: LocalAlgorithm,
): { own: Metrics; changes: Change[] } {
  if (!given) return { own: given, changes: [] };
  const own = given.flatMap(({ Name }) => {
    const known = metrics.find(({ name }) => name === Name);
    return known ? [{ Name, Regex: known.pattern }] : [];
  });
  const kept = new Set(own.map(({ Name }) => Name));
  const changes = given.map(({ Name }): Change => {
    const from = `MetricDefinitions of ${Name}`;
    return kept.has(Name)
      ? { from, to: `an expression for ${its}`, why: `It reads the metric from a log as ${its} prints it.` }
      : { from, to: null, why: `Left out: ${its} prints no such metric.` };
  });
  return { own: own.length > 0 ? own : undefined, changes };
}
