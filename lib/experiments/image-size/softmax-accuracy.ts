import type { Dataset } from '#lib/training/network.ts';

/** Share of examples for which a linear softmax network's largest output is the target's. */
export function softmaxAccuracy(layer: readonly number[], { inputs, targets, size, features }: Dataset): number {
  const classes = layer.length / (features + 1);
  let right = 0;
  for (let example = 0; example < size; example++) {
    let [best, most] = [-1, Number.NEGATIVE_INFINITY];
    for (let each = 0; each < classes; each++) {
      let output = layer[features * classes + each] ?? 0;
      for (let feature = 0; feature < features; feature++)
        output += (inputs[example * features + feature] ?? 0) * (layer[feature * classes + each] ?? 0);
      if (output > most) [best, most] = [each, output];
    }
    if (best === targets[example]) right++;
  }
  return right / size;
}
