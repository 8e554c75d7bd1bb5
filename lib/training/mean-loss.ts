import type { Network } from './network.ts';

/**
 * Mean data loss, without penalties, of `classes` outputs an example (1 unless softmax); NaN or Infinity for a network
 * that has diverged. Cross-entropy is max(z, 0) − z·t + log(1 + e^−|z|), over classes m + log Σe^(z − m) − z_t with
 * m = max z; neither overflows for any logit.
 */
export function meanLoss({ loss, classes = 1 }: Network, outputs: ArrayLike<number>, targets: Float32Array): number {
  let sum = 0;
  targets.forEach((target, example) => {
    if (loss === 'softmax') {
      const logits = Array.from({ length: classes }, (_, each) => outputs[example * classes + each] as number);
      const most = Math.max(...logits);
      const total = logits.reduce((all, logit) => all + Math.exp(logit - most), 0);
      sum += most + Math.log(total) - (logits[target] as number);
      return;
    }
    const output = outputs[example] as number;
    sum +=
      loss === 'squared'
        ? (output - target) ** 2 / 2
        : Math.max(output, 0) - output * target + Math.log1p(Math.exp(-Math.abs(output)));
  });
  return sum / targets.length;
}
