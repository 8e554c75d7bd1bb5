import type { Objective } from '#lib/sagemaker/tuning-request.ts';
import type { Metric } from '#lib/tuning/algorithm.ts';
import type { Change, LocalAlgorithm, LocalData } from './machine.ts';

/** Whether a metric is one of data with so many classes. */
function isOf({ name }: Metric, { classes }: LocalData): boolean {
  const [, what = name] = name.split(':');
  if (classes === 0) return /^(rmse|loss|objective_loss)$/.test(what);
  if (what === 'rmse') return false;
  return classes === 2 ? !/^m(error|logloss)$/.test(what) : !/^(error|logloss)$/.test(what);
}

/** Losses come before other metrics: they tell more of a model than how often it is right. */
const order = ['objective_loss', 'loss', 'logloss', 'mlogloss', 'rmse', 'accuracy'];
const rank = ({ name }: Metric): number => {
  const at = order.indexOf(name.split(':')[1] ?? '');
  return at < 0 ? order.length : at;
};

/** The objective, by a metric that an algorithm of this machine reports on its data, and what of it had to change. */
export function fitObjective(
  objective: Objective,
  { name: its, metrics }: LocalAlgorithm,
  data: LocalData | null,
): { objective: Objective; changes: Change[] } {
  const { MetricName: from, Type: type } = objective;
  const here = metrics.filter((one) => one.name.startsWith('validation:') && (data === null || isOf(one, data)));
  if (metrics.some((one) => one.name === from && (data === null || isOf(one, data)))) return { objective, changes: [] };
  const ranked = here.toSorted((one, other) => rank(one) - rank(other));
  const found = ranked.find(({ minimise }) => minimise === (type === 'Minimize')) ?? ranked[0];
  if (!found) return { objective, changes: [] };
  const { name: to, minimise } = found;
  const Type = minimise ? 'Minimize' : 'Maximize';
  const isSame = Type === type;
  const why = `${its} reports no ${from} on these data${isSame ? '; this goes the same way' : `, and nothing to ${type.toLowerCase()}`}.`;
  const change = isSame ? { from, to, why } : { from: `${type} ${from}`, to: `${Type} ${to}`, why };
  return { objective: { ...objective, MetricName: to, Type }, changes: [change] };
}
