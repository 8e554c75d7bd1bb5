import type { Network } from './network.ts';

/**
 * Mean data loss, without penalties, of one output an example; NaN or Infinity for a network that has diverged.
 * Cross-entropy is max(z, 0) − z·t + log(1 + e^−|z|), which overflows for no logit z.
 */
export function meanLoss(loss: Network['loss'], outputs: ArrayLike<number>, targets: Float32Array): number {
  let sum = 0;
  targets.forEach((target, example) => {
    const output = outputs[example] as number;
    sum +=
      loss === 'squared'
        ? (output - target) ** 2 / 2
        : Math.max(output, 0) - output * target + Math.log1p(Math.exp(-Math.abs(output)));
  });
  return sum / targets.length;
}
