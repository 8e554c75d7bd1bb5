import type { Table } from '#lib/tuning/algorithm.ts';

const tiniest = 1e-15;

/** Figures of predictions: `accuracy` and `loss` (cross-entropy in nats) of classes, `rmse` and `loss` of values. */
export function measure(predictions: Float32Array, { targets, classes, size }: Table): Record<string, number> {
  let [loss, right] = [0, 0];
  for (let row = 0; row < size; row++) {
    const target = targets[row] ?? 0;
    if (classes === 0) {
      loss += ((predictions[row] ?? 0) - target) ** 2;
      continue;
    }
    const chances = predictions.subarray(row * classes, (row + 1) * classes);
    const own = chances[target] ?? 0;
    loss -= Math.log(Math.max(own, tiniest)); // NaN stays NaN
    if (own === Math.max(...chances)) right++;
  }
  // Half the squared error, as it is trained on
  return classes > 0
    ? { loss: loss / size, accuracy: right / size }
    : { loss: loss / size / 2, rmse: Math.sqrt(loss / size) };
}
