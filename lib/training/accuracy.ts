import type { Network } from './network.ts';

/**
 * Share of examples whose class is the likeliest: logistic says 1 for a logit above 0, softmax the first of the largest
 * logits. NaN is never right. Throws for squared loss, which has no classes.
 */
export function accuracy({ loss, classes = 1 }: Network, outputs: ArrayLike<number>, targets: Float32Array): number {
  if (loss === 'squared') throw new Error('squared loss has no classes, so no accuracy');
  const isRight = (target: number, example: number): boolean => {
    if (loss === 'logistic') {
      const output = outputs[example] as number;
      return target >= 0.5 ? output > 0 : output <= 0;
    }
    const logits = Array.from({ length: classes }, (_, each) => outputs[example * classes + each] as number);
    return logits.indexOf(Math.max(...logits)) === target;
  };
  return targets.filter(isRight).length / targets.length;
}
