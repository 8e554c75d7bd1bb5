import { accuracy } from '#lib/training/accuracy.ts';
import type { Network } from '#lib/training/network.ts';

/** Share of the variance of the targets that the outputs explain: 1 is perfect, 0 what their mean would do. */
export function rSquared(outputs: ArrayLike<number>, targets: Float32Array): number {
  const mean = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  let [left, all] = [0, 0];
  targets.forEach((target, at) => {
    left += (target - (outputs[at] ?? Number.NaN)) ** 2;
    all += (target - mean) ** 2;
  });
  return all === 0 ? Number.NaN : 1 - left / all;
}

/** How well outputs fit: the share of right classes, or R² where a number is learnt. */
export function fitOf(network: Network, outputs: ArrayLike<number>, targets: Float32Array): number {
  return network.loss === 'squared' ? rSquared(outputs, targets) : accuracy(network, outputs, targets);
}

/** The class that outputs decide on, for example number `at`. */
export function decided({ loss, classes = 1 }: Network, outputs: ArrayLike<number>, at: number): number {
  if (loss === 'logistic') return (outputs[at] ?? 0) > 0 ? 1 : 0;
  let best = 0;
  for (let each = 1; each < classes; each++)
    if ((outputs[at * classes + each] ?? 0) > (outputs[at * classes + best] ?? 0)) best = each;
  return best;
}

/** How many of each true class (rows) were taken for each class (columns). */
export function confusion(
  network: Network,
  outputs: ArrayLike<number>,
  targets: Float32Array,
  classes: number,
): number[][] {
  const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  targets.forEach((target, at) => {
    const row = counts[target];
    const column = decided(network, outputs, at);
    if (row) row[column] = (row[column] ?? 0) + 1;
  });
  return counts;
}
